# The shell around the cluster: loops, tables, numbers and texts of every kind.
> s.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web, labels: {team: a}}
| spec: {clusterIP: 10.96.66.1, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: db, labels: {team: b}}
| spec: {clusterIP: 10.96.66.2, selector: {app: db}, ports: [{name: pg, port: 5432}, {name: metrics, port: 9187}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: web-a, labels: {app: web}}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: web-b, labels: {app: web}}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: box}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
> probe.sh
| #!/bin/bash
| # probe.sh HOST PORT...
| host=${1:?usage: probe.sh HOST PORT...}; shift
| declare -A seen
| for port in "$@"; do
|   if curl -s -o /dev/null -m 1 "http://$host:$port/"; then seen[$port]=open; else seen[$port]="closed($?)"; fi
| done
| for port in "${!seen[@]}"; do printf '%-6s %s\n' "$port" "${seen[$port]}"; done | sort -n
$ kubectl apply -f s.yaml
1|service/web created
1|service/db created
1|pod/web-a created
1|pod/web-b created
1|pod/box created
@ ready
$ bash probe.sh
2|probe.sh: line 3: 1: usage: probe.sh HOST PORT...
? 1
$ bash probe.sh 172.18.0.3 10256 10257 30000
1|10256  open
1|10257  closed(7)
1|30000  closed(7)
$ chmod +x probe.sh && ./probe.sh 172.18.0.4 10256
1|10256  open
$ kubectl get svc --no-headers | awk '{n=split($5,p,","); for(i=1;i<=n;i++) print $1, p[i]}' | column -t
1|db          5432/TCP
1|db          9187/TCP
1|kubernetes  443/TCP
1|web         80/TCP
$ kubectl get svc -o json | jq -r '.items[] | [.metadata.name, .spec.clusterIP, ([.spec.ports[] | "\(.name // "-"):\(.port)"] | join(","))] | @tsv' | column -t -s $'\t'
1|db          10.96.66.2  pg:5432,metrics:9187
1|kubernetes  10.96.0.1   https:443
1|web         10.96.66.1  http:80
$ kubectl get svc -o json | jq -r '.items[] | select(.metadata.labels.team == "b") | .spec.ports[] | "\(.name)=\(.port)"' | paste -sd ' '
1|pg=5432 metrics=9187
$ kubectl get svc -o json | jq '[.items[].spec.ports | length] | add'
1|4
$ kubectl get svc -o json | jq -c '.items | map({(.metadata.name): .spec.clusterIP}) | add'
1|{"db":"10.96.66.2","kubernetes":"10.96.0.1","web":"10.96.66.1"}
$ kubectl get svc -o json | jq -r '.items | sort_by(.spec.clusterIP) | reverse | .[].metadata.name'
1|db
1|web
1|kubernetes
$ kubectl get svc -o json | jq -r '.items[] | "\(.metadata.name|ascii_upcase) \(.spec.type|ltrimstr("Cluster"))"'
1|DB IP
1|KUBERNETES IP
1|WEB IP
$ kubectl get pods -o json | jq -r '.items | group_by(.spec.nodeName)[] | "\(.[0].spec.nodeName): \(map(.metadata.name) | join(" "))"'
1|kind-worker: web-a
1|kind-worker2: box web-b
$ kubectl get pods -o json | jq --arg n kind-worker '[.items[] | select(.spec.nodeName == $n) | .metadata.name]'
1|[
1|  "web-a"
1|]
$ kubectl get pods -o json | jq -e '.items[] | select(.metadata.name == "nope")'; echo $?
1|4
$ kubectl get svc web -o json | jq '.spec.ports[0].port as $p | {port: $p, twice: ($p*2), odd: ($p % 2 == 1)}'
1|{
1|  "port": 80,
1|  "twice": 160,
1|  "odd": false
1|}
$ kubectl get svc web -o json | jq -r 'to_entries[] | "\(.key): \(.value|type)"'
1|apiVersion: string
1|kind: string
1|metadata: object
1|spec: object
1|status: object
$ kubectl get svc web -o json | jq 'paths(scalars) | join(".")' | wc -l
1|21
$ kubectl get svc web -o json | jq '.spec.ports[0] | with_entries(select(.value|type == "number"))'
1|{
1|  "port": 80,
1|  "targetPort": 8080
1|}
$ kubectl get svc web -o json | jq '.spec | {clusterIP, sessionAffinity} | tojson'
1|"{\"clusterIP\":\"10.96.66.1\",\"sessionAffinity\":\"None\"}"
$ kubectl get svc web -o json | jq -r '@sh "IP=\(.spec.clusterIP) NAME=\(.metadata.name)"'
1|IP='10.96.66.1' NAME='web'
$ eval $(kubectl get svc web -o json | jq -r '@sh "IP=\(.spec.clusterIP) NAME=\(.metadata.name)"'); echo "$NAME at $IP"
1|web at 10.96.66.1
$ kubectl get svc web -o json | jq '.status, (.spec.nope // "none"), (try error("x") catch .)'
1|{
1|  "loadBalancer": {}
1|}
1|"none"
1|"x"
$ kubectl get svc web -o json | jq '.spec.ports[0].port.x'
2|jq: error (at <stdin>:44): Cannot index number with string "x"
? 5
$ kubectl get svc web -o json | jq '.spec.ports['
2|jq: error: syntax error, unexpected $end (Unix shell quoting issues?) at <top-level>, line 1:
2|.spec.ports[           
2|jq: 1 compile error
? 3
$ echo '{"a":[1,2,{"b":null}]}' | jq -c '.. | numbers'
1|1
1|2
$ echo '[3,1,2]' | jq -c 'sort, min, max, add, (map(.*10)), (.[1:]), index(2), any(.>2), all(.>0), first, last, length'
1|[1,2,3]
1|1
1|3
1|6
1|[30,10,20]
1|[1,2]
1|2
1|true
1|true
1|3
1|2
1|3
$ echo '"10.96.66.1"' | jq -c 'split(".") | map(tonumber) | .[0]*16777216 + .[1]*65536 + .[2]*256 + .[3]'
1|174080513
$ echo '"a-b_c"' | jq -c '[match("[a-z]";"g").string], test("B";"i"), gsub("[-_]";"."), (capture("(?<x>[a-z])-(?<y>[a-z])"))'
1|["a","b","c"]
1|true
1|"a.b.c"
1|{"x":"a","y":"b"}
$ kubectl get pods -o name | xargs -I{} sh -c 'echo {} | tr / " "'
1|pod box
1|pod web-a
1|pod web-b
$ kubectl get pods -o name | cut -d/ -f2 | xargs echo total:
1|total: box web-a web-b
$ ips=($(kubectl get pods -l app=web -o jsonpath='{.items[*].status.podIP}')); echo ${#ips[@]} ${ips[0]} ${ips[-1]} ${ips[@]/10.244/X}
1|2 10.244.1.2 10.244.2.2 X.1.2 X.2.2
$ i=0; until [ $((i++)) -ge 3 ]; do echo -n "$i "; done; echo
1|1 2 3 
$ for ((i=1; i<=3; i++)); do echo "$((i**2)) $((i<<1)) $((i%2?1:0))"; done
1|1 2 1
1|4 4 0
1|9 6 1
$ n=0; while read -r name rest; do ((n++)); echo "$n:$name"; done < <(kubectl get svc --no-headers); echo "n=$n"
1|1:db
1|2:kubernetes
1|3:web
1|n=3
$ kubectl get svc --no-headers | while IFS=' ' read -r name type ip _; do case $ip in 10.96.66.*) echo "ours $name";; *) echo "other $name";; esac; done
1|ours db
1|other kubernetes
1|ours web
$ x=10.96.66.1; echo ${x%.*} ${x##*.} ${x//./-} ${x:0:5} ${#x} ${x/10/11} ${x^^} ${y:-none} ${y:+set}
1|10.96.66 1 10-96-66-1 10.96 10 11.96.66.1 10.96.66.1 none
$ IFS=. read -r a b c d <<< 10.96.66.1; echo $((a*256*256*256 + b*256*256 + c*256 + d)); printf '%02x' $a $b $c $d; echo
1|174080513
1|0a604201
$ printf '%s\n' {a..c}{1..2} | paste - - - 
1|a1	a2	b1
1|b2	c1	c2
$ printf '%5.2f|%-8s|%08.3f|%x|%o|%e|%c|%%|%b\n' 3.14159 left 2.5 255 8 12345 z 'a\tb'
1| 3.14|left    |0002.500|ff|10|1.234500e+04|z|%|a	b
$ printf '%q %s\n' "it's" "a  b"
1|it\'s a  b
$ echo {1..10..3} {z..w} $(seq -s, 3) $(seq 10 -5 0) $(seq -w 8 11)
1|1 4 7 10 z y x w 1,2,3 10 5 0 08 09 10 11
$ kubectl get svc -A --no-headers | sort -k2,2r | awk '{print $1"/"$2}' | nl
1|     1	kube-system/kube-dns
1|     2	default/web
1|     3	default/kubernetes
1|     4	default/db
$ kubectl get svc -A -o jsonpath='{range .items[*]}{.spec.clusterIP}{"\n"}{end}' | sort -t. -k3,3n -k4,4n | sed -n '1p;$p'
1|10.96.0.1
1|10.96.66.2
$ kubectl get svc -o wide | sed -E 's/ {2,}/|/g' | cut -d'|' -f1,3,5 | tail -n +2
1|db|10.96.66.2|5432/TCP,9187/TCP
1|kubernetes|10.96.0.1|443/TCP
1|web|10.96.66.1|80/TCP
$ kubectl get svc -o yaml | grep -E '^ +(name|port|clusterIP):' | sed 's/^ *//' | sort | uniq -c | sort -rn -k1,1 -k2 | awk '{$1=$1};1'
1|1 port: 9187
1|1 port: 80
1|1 port: 5432
1|1 port: 443
1|1 name: web
1|1 name: kubernetes
1|1 name: db
1|1 clusterIP: 10.96.66.2
1|1 clusterIP: 10.96.66.1
1|1 clusterIP: 10.96.0.1
$ kubectl get svc -o yaml | grep -n -A2 -m1 'ports:'
1|24:    ports:
1|25-    - name: pg
1|26-      port: 5432
$ kubectl get svc -o yaml | grep -oP '(?<=clusterIP: )\S+'
1|10.96.66.2
1|10.96.0.1
1|10.96.66.1
$ kubectl get svc web -o yaml | awk '/^spec:/{f=1} /^status:/{f=0} f && /port|targetPort/ {sub(/^[ -]+/,""); print}'
1|ports:
1|port: 80
1|targetPort: 8080
$ docker exec kind-worker iptables-save -t nat | awk -F'"' '/--comment/ {c[$2]++} END {for (k in c) if (c[k]>1) print c[k], k}' | sort
1|2 default/kubernetes:https
1|2 default/kubernetes:https cluster IP
1|2 default/web:http cluster IP
1|2 kube-system/kube-dns:dns cluster IP
1|2 kube-system/kube-dns:dns-tcp cluster IP
1|2 kube-system/kube-dns:metrics cluster IP
1|2 kubernetes service portals
1|4 default/web:http
1|4 kube-system/kube-dns:dns
1|4 kube-system/kube-dns:dns-tcp
1|4 kube-system/kube-dns:metrics
$ docker exec kind-worker iptables-save -t nat | grep -c . | awk '{print ($1 > 20) ? "many" : "few"}'
1|many
$ docker exec kind-worker sh -c 'iptables-save -t nat | grep -- "-A KUBE-SEP" | grep -oE "to-destination [0-9.:]+" | sort -t: -k1,1 | uniq'
1|to-destination 10.244.0.2:53
1|to-destination 10.244.0.2:9153
1|to-destination 10.244.0.3:53
1|to-destination 10.244.0.3:9153
1|to-destination 10.244.1.2:8080
1|to-destination 10.244.2.2:8080
1|to-destination 172.18.0.2:6443
$ docker exec kind-worker bash -c 'for c in PREROUTING OUTPUT POSTROUTING; do echo "$c $(iptables -t nat -S $c | wc -l)"; done'
1|PREROUTING 2
1|OUTPUT 2
1|POSTROUTING 2
$ kubectl exec box -- sh -c 'set -- $(cat /etc/resolv.conf | grep search); shift; echo "$# $1 $*"'
1|3 default.svc.cluster.local default.svc.cluster.local svc.cluster.local cluster.local
$ kubectl exec box -- sh -c 'awk "/^nameserver/{print \$2}" /etc/resolv.conf; sed -n "s/^options //p" /etc/resolv.conf'
1|10.96.0.10
1|ndots:5
$ kubectl exec box -- sh -c 'a=$(hostname -i); echo ${a%.*}.1; ping -c1 -W1 ${a%.*}.1 >/dev/null && echo up || echo down'
1|10.244.2.1
1|up
$ kubectl exec box -- sh -c 'env | grep ^WEB_ | sort'
1|WEB_PORT=tcp://10.96.66.1:80
1|WEB_PORT_80_TCP=tcp://10.96.66.1:80
1|WEB_PORT_80_TCP_ADDR=10.96.66.1
1|WEB_PORT_80_TCP_PORT=80
1|WEB_PORT_80_TCP_PROTO=tcp
1|WEB_SERVICE_HOST=10.96.66.1
1|WEB_SERVICE_PORT=80
1|WEB_SERVICE_PORT_HTTP=80
$ kubectl exec box -- sh -c 'echo $WEB_SERVICE_HOST:$WEB_SERVICE_PORT ${DB_PORT#tcp://} $((WEB_SERVICE_PORT + 1))'
1|10.96.66.1:80 10.96.66.2:5432 81
$ kubectl exec box -- sh -c 'nope; echo $?; nope 2>/dev/null || echo "no nope"; false | true; echo $?'
1|127
1|no nope
1|0
2|sh: nope: not found
$ kubectl exec box -- sh -c 'echo "a b c" | { read x y; echo "$y $x"; }; printf "%03d\n" 7; expr 6 \* 7; echo $((0x1f)) $((010))'
1|b c a
1|007
1|42
1|31 8
$ kubectl exec box -- sh -c '[ -f /etc/hosts ] && [ ! -d /etc/hosts ] && test -n "$HOSTNAME" && echo "file $HOSTNAME"'
1|file box
$ kubectl exec box -- sh -c 'f() { local x=$1; echo "f $x"; return 3; }; f 1; echo $?; trap "echo bye" EXIT; exit 4'
1|f 1
1|3
1|bye
2|command terminated with exit code 4
? 4
$ kubectl exec box -- sh -c 'seq 5 | sed -n "2,4p" | tac | xargs; seq 3 | awk "{s+=\$1} END {print s}"; echo abc | rev | tr a-c A-C'
1|4 3 2
1|6
1|CBA
$ kubectl exec -i box -- sh <<< 'echo from stdin; hostname'
1|from stdin
1|box
$ kubectl exec -i box -- tr a-z A-Z <<< 'shout'
1|SHOUT
$ echo "GET /hostname HTTP/1.0" | kubectl exec -i box -- sh -c 'cat; echo' | wc -l
1|2
$ kubectl exec box -- sh -c 'kill -9 $$'
2|command terminated with exit code 137
? 137
$ kubectl exec box -- sh -c 'exit 42'
2|command terminated with exit code 42
? 42
$ (exit 3) || echo "sub $?"; { echo a; echo b >&2; } 2>&1 | tac; ! true; echo $?
1|sub 3
1|b
1|a
1|1
$ set -o pipefail; false | true; echo "$?"; set +o pipefail; true | false | true; echo "${PIPESTATUS[@]}"
1|1
1|0 1 0
$ date -u -d '2024-02-28 next day' +%F; date -u -d '1 Jan 2026' +%V-%u; date -u -d '2026-03-01T12:00:00+02:00' +%c
1|2024-02-29
1|01-4
1|Sun Mar  1 10:00:00 2026
$ echo -e 'b 2\na 10\nc 1' | sort -k2,2n | head -2; echo -e '10\n9\n2K\n1M' | sort -h | xargs; echo -e 'v1.10\nv1.9' | sort -V | head -1
1|c 1
1|b 2
1|9 10 2K 1M
1|v1.9
$ echo 'a:b::d' | cut -d: -f2- ; echo 'a:b::d' | cut -d: -f1,4 --output-delimiter=/; echo abcdef | cut -c2-4,6; echo 'x,y' | tr , '\n' | wc -l
1|b::d
1|a/d
1|bcdf
1|2
$ comm -13 <(printf 'a\nb\n') <(printf 'b\nc\n'); join <(printf '1 a\n2 b\n') <(printf '1 x\n2 y\n'); diff <(echo a) <(echo b); diff -u <(printf '1\n2\n') <(printf '1\n3\n') | tail -n +3
1|c
1|1 a x
1|2 b y
1|1c1
1|< a
1|---
1|> b
1|@@ -1,2 +1,2 @@
1| 1
1|-2
1|+3
$ echo 'foo bar' | sed -e 's/\(foo\) \(bar\)/\2 \1/' -e 's/b/B/'; echo abc | sed 'y/abc/xyz/;s/$/!/'; printf '1\n2\n3\n' | sed '2d;$a end'; printf 'a\nb\n' | sed -n '/b/{=;p}'; printf 'a\n' | sed 'i\before'
1|Bar foo
1|xyz!
1|1
1|3
1|end
1|2
1|b
1|before
1|a
$ base64 <<< hello; echo aGVsbG8K | base64 -d; echo -n x | sha256sum | cut -c1-8; echo -n x | md5sum; wc -c < probe.sh
1|aGVsbG8K
1|hello
1|2d711642
1|9dd4e461268c8034f5c8564e155c67a6  -
1|326
$ mkdir -p d/e && touch d/e/f.txt d/g.log && find d -type f -name '*.txt' && ls -1 d && ls d/*.log && rm -r d && ls d
1|d/e/f.txt
1|e
1|g.log
1|d/g.log
2|ls: cannot access 'd': No such file or directory
? 2
$ [[ 10.96.66.1 =~ ^([0-9]+)\.([0-9]+) ]] && echo "${BASH_REMATCH[1]} ${BASH_REMATCH[2]}"; [[ abc == a* ]] && echo glob; [[ -z "" && 2 -gt 1 ]] && echo both
1|10 96
1|glob
1|both
$ a=(x y z); a+=(w); unset 'a[1]'; echo "${a[@]}" "${!a[@]}"; declare -A m=([k]=v [q]=r); for k in "${!m[@]}"; do echo "$k=${m[$k]}"; done | sort
1|x z w 0 2 3
1|k=v
1|q=r
$ f() { echo "args: $#: $*"; for a; do echo "[$a]"; done; }; f "one two" three; f() { return 7; }; f; echo $?
1|args: 2: one two three
1|[one two]
1|[three]
1|7
$ echo "$(< probe.sh)" | head -2; mapfile -t L < probe.sh; echo "${#L[@]} ${L[2]%%;*}"
1|#!/bin/bash
1|# probe.sh HOST PORT...
1|8 host=${1:?usage: probe.sh HOST PORT...}
$ cat nofile; grep x nofile; ls nofile; cd nofile; ./nofile; nocmd; kubectl nope 2>&1 | head -2
1|error: unknown command "nope" for "kubectl"
1|
2|cat: nofile: No such file or directory
2|grep: nofile: No such file or directory
2|ls: cannot access 'nofile': No such file or directory
2|bash: line 1: cd: nofile: No such file or directory
2|bash: line 1: ./nofile: No such file or directory
2|bash: line 1: nocmd: command not found
