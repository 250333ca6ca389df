# conntrack's events and table while connections through Services begin and end, and while endpoints come and go; TCP, UDP and ICMP, seen from both nodes; nftables mode.
# mode: nftables
> c.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web}
| spec: {type: NodePort, clusterIP: 10.96.215.1, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 32151}, {name: echo, port: 7, protocol: UDP, targetPort: 8081, nodePort: 32152}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: none}
| spec: {clusterIP: 10.96.215.2, selector: {app: none}, ports: [{name: http, port: 80}, {name: echo, port: 7, protocol: UDP}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w1, labels: {app: web}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: shoot}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: near}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
> w2.yaml
| apiVersion: v1
| kind: Pod
| metadata: {name: w2, labels: {app: web}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
$ kubectl apply -f c.yaml
1|service/web created
1|service/none created
1|pod/w1 created
1|pod/shoot created
1|pod/near created
@ ready
@ sync
$ (docker exec kind-worker2 timeout 3 conntrack -E -p tcp --orig-port-src 40001 > e1.txt 2>/dev/null &); sleep 1; kubectl exec shoot -- curl -s --local-port 40001 http://10.96.215.1/hostname; sleep 3; sed -E 's/^ *(\[[A-Z]+\]) +/\1 /' e1.txt
1|w1[NEW] tcp      6 120 SYN_SENT src=10.244.2.2 dst=10.96.215.1 sport=40001 dport=80 [UNREPLIED] src=10.244.1.2 dst=10.244.2.2 sport=8080 dport=40001
1|[UPDATE] tcp      6 60 SYN_RECV src=10.244.2.2 dst=10.96.215.1 sport=40001 dport=80 src=10.244.1.2 dst=10.244.2.2 sport=8080 dport=40001
1|[UPDATE] tcp      6 432000 ESTABLISHED src=10.244.2.2 dst=10.96.215.1 sport=40001 dport=80 src=10.244.1.2 dst=10.244.2.2 sport=8080 dport=40001 [ASSURED]
1|[UPDATE] tcp      6 120 FIN_WAIT src=10.244.2.2 dst=10.96.215.1 sport=40001 dport=80 src=10.244.1.2 dst=10.244.2.2 sport=8080 dport=40001 [ASSURED]
1|[UPDATE] tcp      6 30 LAST_ACK src=10.244.2.2 dst=10.96.215.1 sport=40001 dport=80 src=10.244.1.2 dst=10.244.2.2 sport=8080 dport=40001 [ASSURED]
1|[UPDATE] tcp      6 120 TIME_WAIT src=10.244.2.2 dst=10.96.215.1 sport=40001 dport=80 src=10.244.1.2 dst=10.244.2.2 sport=8080 dport=40001 [ASSURED]
$ (docker exec kind-worker2 timeout 3 conntrack -E -p tcp --orig-port-src 40002 -e NEW,DESTROY > e2.txt 2>/dev/null &); sleep 1; curl -s --local-port 40002 http://172.18.0.4:32151/hostname; sleep 3; sed -E 's/^ *(\[[A-Z]+\]) +/\1 /' e2.txt
1|w1[NEW] tcp      6 120 SYN_SENT src=172.18.0.1 dst=172.18.0.4 sport=40002 dport=32151 [UNREPLIED] src=10.244.1.2 dst=172.18.0.4 sport=8080 dport=36564
$ (docker exec kind-worker2 timeout 3 conntrack -E -p tcp -e NEW -o timestamp > e3.txt 2>/dev/null &); sleep 1; kubectl exec shoot -- curl -s --local-port 40003 http://10.96.215.1/hostname; sleep 3; sed -E 's/^ *(\[[A-Z]+\]) +/\1 /' e3.txt | sed -E 's/[0-9]{10}\.[0-9]+/TS/' | grep 40003
1|w1[TS]	    [NEW] tcp      6 120 SYN_SENT src=10.244.2.2 dst=10.96.215.1 sport=40003 dport=80 [UNREPLIED] src=10.244.1.2 dst=10.244.2.2 sport=8080 dport=40003
$ (docker exec kind-worker2 timeout 3 conntrack -E -p udp --orig-port-src 40004 > e4.txt 2>/dev/null &); sleep 1; kubectl exec shoot -- bash -c 'echo hostname | nc -u -w 1 -p 40004 10.96.215.1 7'; sleep 3; sed -E 's/^ *(\[[A-Z]+\]) +/\1 /' e4.txt
1|w1[NEW] udp      17 30 src=10.244.2.2 dst=10.96.215.1 sport=40004 dport=7 [UNREPLIED] src=10.244.1.2 dst=10.244.2.2 sport=8081 dport=40004
1|[UPDATE] udp      17 30 src=10.244.2.2 dst=10.96.215.1 sport=40004 dport=7 src=10.244.1.2 dst=10.244.2.2 sport=8081 dport=40004
$ (docker exec kind-worker2 timeout 3 conntrack -E -p icmp > e6.txt 2>/dev/null &); sleep 1; kubectl exec shoot -- ping -c 1 -W 1 10.244.1.2 > /dev/null; sleep 3; sed -E 's/^ *(\[[A-Z]+\]) +/\1 /' e6.txt | sed -E 's/id=[0-9]+/id=N/g'
1|[NEW] icmp     1 30 src=10.244.2.2 dst=10.244.1.2 type=8 code=0 id=N [UNREPLIED] src=10.244.1.2 dst=10.244.2.2 type=0 code=0 id=N
1|[UPDATE] icmp     1 30 src=10.244.2.2 dst=10.244.1.2 type=8 code=0 id=N src=10.244.1.2 dst=10.244.2.2 type=0 code=0 id=N
$ (docker exec kind-worker2 timeout 3 conntrack -E -p tcp --orig-port-src 40006 > e7.txt 2>/dev/null &); sleep 1; kubectl exec shoot -- curl -s --local-port 40006 http://10.96.215.2/; sleep 3; sed -E 's/^ *(\[[A-Z]+\]) +/\1 /' e7.txt
2|command terminated with exit code 7
$ (docker exec kind-worker2 timeout 3 conntrack -E -p tcp --orig-port-src 40007 > e8.txt 2>/dev/null &); sleep 1; kubectl exec shoot -- curl -s -m 1 --local-port 40007 http://10.96.215.1:81/; sleep 3; sed -E 's/^ *(\[[A-Z]+\]) +/\1 /' e8.txt
2|command terminated with exit code 7
$ (docker exec kind-worker timeout 3 conntrack -E -p tcp --orig-port-src 40008 > e9.txt 2>/dev/null &); sleep 1; kubectl exec near -- curl -s --local-port 40008 http://10.96.215.1/hostname; sleep 3; sed -E 's/^ *(\[[A-Z]+\]) +/\1 /' e9.txt
1|w1[NEW] tcp      6 120 SYN_SENT src=10.244.1.3 dst=10.96.215.1 sport=40008 dport=80 [UNREPLIED] src=10.244.1.2 dst=10.244.1.3 sport=8080 dport=40008
1|[UPDATE] tcp      6 60 SYN_RECV src=10.244.1.3 dst=10.96.215.1 sport=40008 dport=80 src=10.244.1.2 dst=10.244.1.3 sport=8080 dport=40008
1|[UPDATE] tcp      6 432000 ESTABLISHED src=10.244.1.3 dst=10.96.215.1 sport=40008 dport=80 src=10.244.1.2 dst=10.244.1.3 sport=8080 dport=40008 [ASSURED]
1|[UPDATE] tcp      6 120 FIN_WAIT src=10.244.1.3 dst=10.96.215.1 sport=40008 dport=80 src=10.244.1.2 dst=10.244.1.3 sport=8080 dport=40008 [ASSURED]
1|[UPDATE] tcp      6 30 LAST_ACK src=10.244.1.3 dst=10.96.215.1 sport=40008 dport=80 src=10.244.1.2 dst=10.244.1.3 sport=8080 dport=40008 [ASSURED]
1|[UPDATE] tcp      6 120 TIME_WAIT src=10.244.1.3 dst=10.96.215.1 sport=40008 dport=80 src=10.244.1.2 dst=10.244.1.3 sport=8080 dport=40008 [ASSURED]
$ (docker exec kind-worker timeout 3 conntrack -E -p tcp --orig-port-src 40009 > e10.txt 2>/dev/null &); sleep 1; kubectl exec w1 -- curl -s --local-port 40009 http://10.96.215.1/hostname; sleep 3; sed -E 's/^ *(\[[A-Z]+\]) +/\1 /' e10.txt
1|w1[NEW] tcp      6 120 SYN_SENT src=10.244.1.2 dst=10.96.215.1 sport=40009 dport=80 [UNREPLIED] src=10.244.1.2 dst=10.244.1.1 sport=8080 dport=55388
1|[UPDATE] tcp      6 60 SYN_RECV src=10.244.1.2 dst=10.96.215.1 sport=40009 dport=80 src=10.244.1.2 dst=10.244.1.1 sport=8080 dport=55388
1|[UPDATE] tcp      6 432000 ESTABLISHED src=10.244.1.2 dst=10.96.215.1 sport=40009 dport=80 src=10.244.1.2 dst=10.244.1.1 sport=8080 dport=55388 [ASSURED]
1|[UPDATE] tcp      6 120 FIN_WAIT src=10.244.1.2 dst=10.96.215.1 sport=40009 dport=80 src=10.244.1.2 dst=10.244.1.1 sport=8080 dport=55388 [ASSURED]
1|[UPDATE] tcp      6 30 LAST_ACK src=10.244.1.2 dst=10.96.215.1 sport=40009 dport=80 src=10.244.1.2 dst=10.244.1.1 sport=8080 dport=55388 [ASSURED]
1|[UPDATE] tcp      6 120 TIME_WAIT src=10.244.1.2 dst=10.96.215.1 sport=40009 dport=80 src=10.244.1.2 dst=10.244.1.1 sport=8080 dport=55388 [ASSURED]
$ docker exec kind-worker2 conntrack -L -p tcp --orig-port-src 40001
1|tcp      6 70 TIME_WAIT src=10.244.2.2 dst=10.96.215.1 sport=40001 dport=80 src=10.244.1.2 dst=10.244.2.2 sport=8080 dport=40001 [ASSURED] mark=0 use=1
2|conntrack v1.4.7 (conntrack-tools): 1 flow entries have been shown.
$ docker exec kind-worker conntrack -L -p tcp --orig-port-src 40001
1|tcp      6 70 TIME_WAIT src=10.244.2.2 dst=10.244.1.2 sport=40001 dport=8080 src=10.244.1.2 dst=10.244.2.2 sport=8080 dport=40001 [ASSURED] mark=0 use=1
2|conntrack v1.4.7 (conntrack-tools): 1 flow entries have been shown.
$ docker exec kind-worker conntrack -L -p tcp --orig-port-src 40009
1|tcp      6 112 TIME_WAIT src=10.244.1.2 dst=10.96.215.1 sport=40009 dport=80 src=10.244.1.2 dst=10.244.1.1 sport=8080 dport=55388 [ASSURED] mark=0 use=1
2|conntrack v1.4.7 (conntrack-tools): 1 flow entries have been shown.
$ docker exec kind-worker2 conntrack -L -p tcp --orig-port-src 40001 -o json
2|conntrack v1.4.7 (conntrack-tools): Bad parameter `json'
2|Try `conntrack -h' or 'conntrack --help' for more information.
? 2
$ docker exec kind-worker2 conntrack -L -p tcp --state TIME_WAIT --orig-port-src 40002 2>/dev/null | sed -E 's/6 [0-9]+/6 T/'
1|tcp      6 T TIME_WAIT src=172.18.0.1 dst=172.18.0.4 sport=40002 dport=32151 src=10.244.1.2 dst=172.18.0.4 sport=8080 dport=36564 [ASSURED] mark=0 use=1
$ docker exec kind-worker2 conntrack -L -p tcp --state LISTEN
2|conntrack v1.4.7 (conntrack-tools): 0 flow entries have been shown.
$ docker exec kind-worker2 conntrack -L --any-nat -p tcp --orig-port-src 40002 2>/dev/null | wc -l
1|1
$ docker exec kind-worker2 conntrack -L -n 172.18.0.4 -p tcp --orig-port-src 40002 2>/dev/null | wc -l
1|1
$ docker exec kind-worker2 conntrack -L -g 10.244.1.2 -p tcp --orig-port-src 40001 2>/dev/null | wc -l
1|1
$ docker exec kind-worker2 conntrack -L -p tcp --orig-port-src 40001 --mark 0
1|tcp      6 69 TIME_WAIT src=10.244.2.2 dst=10.96.215.1 sport=40001 dport=80 src=10.244.1.2 dst=10.244.2.2 sport=8080 dport=40001 [ASSURED] mark=0 use=1
2|conntrack v1.4.7 (conntrack-tools): 1 flow entries have been shown.
$ docker exec kind-worker2 conntrack -L expect
2|conntrack v1.4.7 (conntrack-tools): 0 expectations have been shown.
$ docker exec kind-worker2 conntrack -D -p tcp --orig-port-src 40010
2|conntrack v1.4.7 (conntrack-tools): 0 flow entries have been deleted.
? 1
$ docker exec kind-worker2 conntrack -D -p udp -d 10.96.215.9
2|conntrack v1.4.7 (conntrack-tools): 0 flow entries have been deleted.
? 1
$ docker exec kind-worker2 conntrack -L --mark 5
2|conntrack v1.4.7 (conntrack-tools): 0 flow entries have been shown.
$ docker exec kind-worker2 conntrack -L -Q
2|conntrack v1.4.7 (conntrack-tools): unknown option `-Q'
2|Try `conntrack -h' or 'conntrack --help' for more information.
? 2
$ docker exec kind-worker2 conntrack
1|Command line interface for the connection tracking system. Version 1.4.7
1|Usage: conntrack [commands] [options]
1|
1|Commands:
1|  -L [table] [options]		List conntrack or expectation table
1|  -G [table] parameters		Get conntrack or expectation
1|  -D [table] parameters		Delete conntrack or expectation
1|  -I [table] parameters		Create a conntrack or expectation
1|  -U [table] parameters		Update a conntrack
1|  -E [table] [options]		Show events
1|  -F [table]			Flush table
1|  -C [table]			Show counter
1|  -S				Show statistics
1|
1|Tables: conntrack, expect, dying, unconfirmed
1|
1|Conntrack parameters and options:
1|  -n, --src-nat ip			source NAT ip
1|  -g, --dst-nat ip			destination NAT ip
1|  -j, --any-nat ip			source or destination NAT ip
1|  -m, --mark mark			Set mark
1|  -c, --secmark secmark			Set selinux secmark
1|  -e, --event-mask eventmask		Event mask, eg. NEW,DESTROY
1|  -z, --zero 				Zero counters while listing
1|  -o, --output type[,...]		Output format, eg. xml
1|  -l, --label label[,...]		conntrack labels
1|
1|Expectation parameters and options:
1|  --tuple-src ip	Source address in expect tuple
1|  --tuple-dst ip	Destination address in expect tuple
1|
1|Updating parameters and options:
1|  --label-add label	Add label
1|  --label-del label	Delete label
1|
1|Common parameters and options:
1|  -s, --src, --orig-src ip		Source address from original direction
1|  -d, --dst, --orig-dst ip		Destination address from original direction
1|  -r, --reply-src ip		Source addres from reply direction
1|  -q, --reply-dst ip		Destination address from reply direction
1|  -p, --protonum proto		Layer 4 Protocol, eg. 'tcp'
1|  -f, --family proto		Layer 3 Protocol, eg. 'ipv6'
1|  -t, --timeout timeout		Set timeout
1|  -u, --status status		Set status, eg. ASSURED
1|  -w, --zone value		Set conntrack zone
1|  --orig-zone value		Set zone for original direction
1|  --reply-zone value		Set zone for reply direction
1|  -b, --buffer-size		Netlink socket buffer size
1|  --mask-src ip			Source mask address
1|  --mask-dst ip			Destination mask address
1|
$ docker exec kind-worker2 conntrack -V
1|conntrack v1.4.7 (conntrack-tools)
$ docker exec kind-worker2 conntrack -L --sport 80
2|conntrack v1.4.7 (conntrack-tools): unknown option `--sport'
2|Try `conntrack -h' or 'conntrack --help' for more information.
? 2
$ docker exec kind-worker2 conntrack -E -p nope
2|conntrack v1.4.7 (conntrack-tools): `nope' unsupported protocol
2|Try `conntrack -h' or 'conntrack --help' for more information.
? 2
$ docker exec kind-worker2 sysctl -n net.netfilter.nf_conntrack_count | grep -c .
1|1
$ (docker exec kind-worker2 timeout 20 conntrack -E -p udp -e ALL > u1.txt 2>/dev/null &); kubectl exec shoot -- bash -c 'echo hostname | nc -u -w 1 -p 40020 10.96.215.1 7'; kubectl exec shoot -- bash -c 'echo hostname | nc -u -w 1 -p 40021 10.96.215.2 7'; echo hostname | nc -u -w 1 -p 40022 172.18.0.4 32152
1\w1w1
$ docker exec kind-worker2 conntrack -L -p udp --orig-port-src 40020
1|udp      17 27 src=10.244.2.2 dst=10.96.215.1 sport=40020 dport=7 src=10.244.1.2 dst=10.244.2.2 sport=8081 dport=40020 mark=0 use=1
2|conntrack v1.4.7 (conntrack-tools): 1 flow entries have been shown.
$ docker exec kind-worker2 conntrack -L -p udp --orig-port-src 40021
2|conntrack v1.4.7 (conntrack-tools): 0 flow entries have been shown.
$ kubectl apply -f w2.yaml
1|pod/w2 created
@ ready
$ kubectl delete pod w1 --now
1|pod "w1" deleted from default namespace
@ sync
$ docker exec kind-worker2 conntrack -L -p udp --orig-port-src 40020
2|conntrack v1.4.7 (conntrack-tools): 0 flow entries have been shown.
$ docker exec kind-worker2 conntrack -L -p udp --orig-port-src 40022
2|conntrack v1.4.7 (conntrack-tools): 0 flow entries have been shown.
@ sleep 10
$ kubectl exec shoot -- bash -c 'echo hostname | nc -u -w 1 -p 40020 10.96.215.1 7'
1\w2
$ docker exec kind-worker2 conntrack -L -p udp --orig-port-src 40020
1|udp      17 28 src=10.244.2.2 dst=10.96.215.1 sport=40020 dport=7 src=10.244.1.4 dst=10.244.2.2 sport=8081 dport=40020 mark=0 use=1
2|conntrack v1.4.7 (conntrack-tools): 1 flow entries have been shown.
$ (docker exec kind-worker2 timeout 12 conntrack -E -p udp -e DESTROY > u2.txt 2>/dev/null &); sleep 1; kubectl patch svc web --type json -p '[{"op":"remove","path":"/spec/ports/1"}]'; sleep 12; grep 4002 u2.txt | sed -E 's/^ *(\[[A-Z]+\]) +/\1 /'
1|service/web patched
$ docker exec kind-worker2 conntrack -L -p udp --orig-port-src 40020
1|udp      17 15 src=10.244.2.2 dst=10.96.215.1 sport=40020 dport=7 src=10.244.1.4 dst=10.244.2.2 sport=8081 dport=40020 mark=0 use=1
2|conntrack v1.4.7 (conntrack-tools): 1 flow entries have been shown.
$ docker exec kind-worker2 conntrack -L -p tcp --orig-port-src 40001 2>/dev/null | wc -l
1|1
