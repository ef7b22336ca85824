"""Measures hier_config on two files: hier_config_bench.py CHECKOUT PLATFORM RUNNING INTENDED; prints JSON."""
import json
import resource
import statistics
import sys
import time

checkout, platform, running_file, intended_file = sys.argv[1:5]
sys.path.insert(0, checkout)
from hier_config import Platform, WorkflowRemediation, get_hconfig  # noqa: E402

NAMES = {"cisco-ios": "CISCO_IOS", "h3c-comware": "HP_COMWARE5"}
if platform not in NAMES or not hasattr(Platform, NAMES[platform]):
    sys.exit(f"it does not know {platform}")
kind = getattr(Platform, NAMES[platform])
with open(running_file) as running, open(intended_file) as intended:
    texts = (running.read(), intended.read())


def whole() -> int:
    trees = [get_hconfig(kind, text) for text in texts]
    remediation = WorkflowRemediation(*trees).remediation_config
    return sum(1 for _ in remediation.all_children_sorted())


def timed() -> float:
    started = time.perf_counter()
    whole()
    return (time.perf_counter() - started) * 1000


cold = timed()
for _ in range(2):
    whole()
print(
    json.dumps(
        {
            "cold": cold,
            "warm": statistics.median(timed() for _ in range(5)),
            "commands": whole(),
            "rss": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        }
    )
)
