#!/usr/bin/env bash
# 200 calls a second for a minute, over UDP and over TCP, and what becomes of the server's memory. Not part of CI.
# Needs sipp (apt-get install sip-tester). Argument: the built tool, such as artifacts/bin/StatusCodeAnalyzers.Tool/release/statuscode.
set -euo pipefail
tool=$1 port=5961 here=$(cd "$(dirname "$0")" && pwd)
"$tool" serve --urls http://127.0.0.1:5981 --sip 127.0.0.1:$port >/dev/null &
server=$!
trap 'kill $server' EXIT
sleep 2
for transport in u1 t1; do
    timeout 150 sipp 127.0.0.1:$port -sf "$here/Scenarios/refused.xml" -t $transport -r 200 -m 12000 -nostdin -i 127.0.0.1 2>&1 |
        awk -v t=$transport '/Successful call/{ok=$NF} /Failed call/{bad=$NF} /Elapsed Time/{time=$0} END{print t, "successful", ok, "failed", bad}'
    awk '/VmRSS/{print "memory of the server:", $2 / 1024, "MiB"}' /proc/$server/status
done
