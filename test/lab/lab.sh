#!/bin/bash
# lab.sh up|down|start NAME …: real FRRouting routers in network namespaces, reached by OpenSSH and telnetd with
# vtysh as login shell. Called by lab.ts, which passes the topology in the environment:
#   ROUTERS="r1 r2"  LINKS="r1:r2 …"  DAEMONS="zebra staticd ospfd"  CONFIG=DIR (DIR/<router>.conf: first frr.conf)
#   LAB_USER  LAB_PASSWORD
# Everything of one lab carries NAME: namespaces NAME-<router>, FRR pathspaces of the same name, /run/plumb-lab/NAME.
set -euo pipefail

COMMAND=$1
NAME=$2
ROOT=/run/plumb-lab
RUN=$ROOT/$NAME
FRR=/usr/lib/frr
SHELL_FILE=/usr/local/sbin/plumb-lab-shell

# Each lab has a management network of its own, 198.18.N.0/24 (the range for bench tests); N is the first free one.
take_subnet() {
  local n owner
  mkdir -p "$ROOT/subnets"
  for ((n = 1; n < 255; n++)); do
    owner=$(cat "$ROOT/subnets/$n" 2>/dev/null || true)
    if [ -z "$owner" ] || ! ip netns list | grep -q "^$owner-mgmt\b"; then
      echo "$NAME" >"$ROOT/subnets/$n"
      echo "$n"
      return
    fi
  done
  echo "no free management network" >&2
  return 1
}

# The login user is a second name of FRR's own user: vtysh of anybody else may not read or write /etc/frr.
login_user() {
  cat >"$SHELL_FILE" <<'SHELL'
#!/bin/bash
# Login shell of the test lab: the CLI of the router in whose network namespace it runs.
router=$(ip netns identify $$)
if [ "${1:-}" = -c ]; then exec /usr/bin/vtysh -N "$router" -c "$2"; fi
exec /usr/bin/vtysh -N "$router"
SHELL
  chmod 755 "$SHELL_FILE"
  if ! id "$LAB_USER" >/dev/null 2>&1; then
    useradd -o -u "$(id -u frr)" -g frr -G frrvty -M -d /var/run/frr -s "$SHELL_FILE" "$LAB_USER"
  fi
  echo "$LAB_USER:$LAB_PASSWORD" | chpasswd
}

management() {
  local net=$1
  ip netns add "$NAME-mgmt"
  ip -n "$NAME-mgmt" link add br0 type bridge
  ip -n "$NAME-mgmt" link set br0 up
  # Without the blackhole a packet for a lab that is down would take the default route.
  ip route replace blackhole "$net.0/24" metric 9999
  ip link add "$NAME-host" type veth peer name host netns "$NAME-mgmt"
  ip -n "$NAME-mgmt" link set host master br0 up
  ip addr add "$net.1/24" dev "$NAME-host"
  ip link set "$NAME-host" up
  # Telnet echoes key by key: with delayed acknowledgements a line takes 43 ms.
  ip route replace "$net.0/24" dev "$NAME-host" src "$net.1" quickack 1
}

router_namespace() {
  local router=$1 index=$2 net=$3 ns=$NAME-$1
  ip netns add "$ns"
  ip -n "$NAME-mgmt" link add "p$index" type veth peer name mgmt0 netns "$ns"
  ip -n "$NAME-mgmt" link set "p$index" master br0 up
  ip -n "$ns" link set lo up
  ip -n "$ns" link set mgmt0 up
  ip -n "$ns" addr add "$net.$((index + 1))/24" dev mgmt0
  ip netns exec "$ns" sysctl -qw net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1 net.ipv4.conf.all.rp_filter=0 \
    net.ipv4.conf.default.rp_filter=0
  mkdir -p "/etc/frr/$ns" "/var/run/frr/$ns"
  printf 'service integrated-vtysh-config\nhostname %s\n' "$router" >"/etc/frr/$ns/vtysh.conf"
  {
    printf 'frr defaults traditional\nhostname %s\nservice integrated-vtysh-config\n!\n' "$router"
    cat "$CONFIG/$router.conf" 2>/dev/null || true
  } >"/etc/frr/$ns/frr.conf"
  chown -R frr:frr "/etc/frr/$ns" "/var/run/frr/$ns"
  chmod 640 "/etc/frr/$ns/frr.conf"
}

# eth0, eth1 … of a router in the order in which LINKS names it; r1:r1 loops a router to itself.
links() {
  local link a b near far
  declare -A next=()
  for link in $LINKS; do
    a=${link%:*} b=${link#*:}
    near=eth${next[$a]:-0}
    next[$a]=$((${next[$a]:-0} + 1))
    far=eth${next[$b]:-0}
    next[$b]=$((${next[$b]:-0} + 1))
    ip -n "$NAME-$a" link add "$near" type veth peer name "$far" netns "$NAME-$b"
    ip -n "$NAME-$a" link set "$near" up
    ip -n "$NAME-$b" link set "$far" up
  done
}

ssh_config() {
  local ns=$NAME-$1 address=$2
  ssh-keygen -q -t ed25519 -N '' -f "$RUN/$ns.hostkey"
  cat >"$RUN/$ns.sshd" <<SSHD
Port 22
ListenAddress $address
HostKey $RUN/$ns.hostkey
PidFile $RUN/$ns.sshd.pid
UsePAM no
PasswordAuthentication yes
PubkeyAuthentication yes
AuthorizedKeysFile $RUN/keys/%u
StrictModes no
PermitRootLogin no
UseDNS no
PrintMotd no
PrintLastLog no
MaxStartups 200
MaxSessions 50
AllowUsers $LAB_USER
SSHD
  # xinetd wants the brace alone on its line and a log option, or it ends without a word.
  cat >"$RUN/$ns.xinetd" <<XINETD
service telnet
{
 type = UNLISTED
 port = 23
 socket_type = stream
 protocol = tcp
 wait = no
 user = root
 server = /usr/sbin/telnetd
 server_args = -h
 instances = 50
 cps = 200 1
 disable = no
}
XINETD
}

# One UTS namespace per router: daemons and vtysh take the host name from it.
boot() {
  local router=$1 address=$2
  export router address RUN FRR DAEMONS ns="$NAME-$1"
  ip netns exec "$ns" unshare --uts bash -ec '
    hostname "$router"
    for daemon in $DAEMONS; do "$FRR/$daemon" -d -N "$ns" -A "$address" -u frr -g frr 2>>"$RUN/$ns.log"; done
    vtysh -N "$ns" -b >>"$RUN/$ns.log" 2>&1
    /usr/sbin/sshd -f "$RUN/$ns.sshd"
    xinetd -filelog "$RUN/$ns.xinetd.log" -f "$RUN/$ns.xinetd" -pidfile "$RUN/$ns.xinetd.pid"' </dev/null
}

up() {
  local net index=0 router
  mkdir -p "$RUN/keys" /run/sshd
  # Two labs may start at once: the user and the subnet are common ground.
  exec 9>"$ROOT/lock"
  flock 9
  login_user
  net=198.18.$(take_subnet)
  management "$net"
  flock -u 9
  exec 9>&-
  ssh-keygen -q -t ed25519 -N '' -C lab -f "$RUN/id"
  cp "$RUN/id.pub" "$RUN/keys/$LAB_USER"
  chmod 755 "$ROOT" "$RUN" "$RUN/keys"
  for router in $ROUTERS; do
    index=$((index + 1))
    router_namespace "$router" "$index" "$net"
    ssh_config "$router" "$net.$((index + 1))"
    echo "$router $net.$((index + 1)) $(ssh-keygen -lf "$RUN/$NAME-$router.hostkey.pub" | cut -d' ' -f2)" >>"$RUN/routers"
  done
  links
  while read -r router address _; do boot "$router" "$address"; done <"$RUN/routers"
}

# Starts one daemon again (after it was killed) with what the saved configuration says for it.
start() {
  local router=$1 daemon=$2 ns=$NAME-$1 address
  address=$(awk -v router="$router" '$1 == router { print $2 }' "$RUN/routers")
  nsenter -t "$(cat "$RUN/$ns.sshd.pid")" -n -u -- "$FRR/$daemon" -d -N "$ns" -A "$address" -u frr -g frr </dev/null
  nsenter -t "$(cat "$RUN/$ns.sshd.pid")" -n -u -- vtysh -N "$ns" -b -d "$daemon" >>"$RUN/$ns.log" 2>&1 </dev/null
}

down() {
  local ns pids
  for ns in $(ip netns list | awk '{ print $1 }' | grep "^$NAME-" || true); do
    pids=$(ip netns pids "$ns")
    if [ -n "$pids" ]; then kill -9 $pids 2>/dev/null || true; fi
    ip netns del "$ns"
    rm -rf "/etc/frr/$ns" "/var/run/frr/$ns"
  done
  ip link del "$NAME-host" 2>/dev/null || true
  for ns in $(grep -lx "$NAME" "$ROOT"/subnets/* 2>/dev/null || true); do
    ip route del blackhole "198.18.$(basename "$ns").0/24" metric 9999 2>/dev/null || true
    rm -f "$ns"
  done
  rm -rf "$RUN"
}

case $COMMAND in
  up) up ;;
  down) down ;;
  start) start "$3" "$4" ;;
  *)
    echo "lab.sh: up, down or start" >&2
    exit 1
    ;;
esac
