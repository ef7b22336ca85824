"""Measures annet on two files: annet_bench.py CHECKOUT PLATFORM RUNNING INTENDED; prints JSON."""
import json
import resource
import statistics
import sys
import time

checkout, platform, running_file, intended_file = sys.argv[1:5]
sys.path.insert(0, checkout)
from annet.annlib import patching, tabparser  # noqa: E402
from annet.annlib.netdev.views.hardware import HardwareView  # noqa: E402
from annet.rulebook import rulebook_provider_connector  # noqa: E402
from annet.vendors import registry_connector  # noqa: E402

NAMES = {"cisco-ios": "Cisco", "h3c-comware": "H3C"}
if platform not in NAMES:
    sys.exit(f"it does not know {platform}")
hardware = HardwareView(NAMES[platform], "")
formatter = registry_connector.get().match(hardware).make_formatter()
rulebook = rulebook_provider_connector.get().get_rulebook(hardware)
with open(running_file) as running, open(intended_file) as intended:
    texts = (running.read(), intended.read())


def whole() -> int:
    trees = [tabparser.parse_to_tree(text, formatter.split) for text in texts]
    difference = patching.make_diff(*trees, rulebook, [])
    patch = patching.make_patch(patching.make_pre(difference), rulebook, hardware, add_comments=False)
    return len(formatter.cmd_paths(patch))


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
