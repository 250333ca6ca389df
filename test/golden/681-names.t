# Names at night: search lists, dots, what is absent and what is empty, reverse names and the server's own words.
> n.yaml
| apiVersion: v1
| kind: Namespace
| metadata: {name: blue}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: api, namespace: blue}
| spec: {clusterIP: 10.96.69.1, selector: {app: api}, ports: [{name: http, port: 80, targetPort: 8080}, {name: udp-in, port: 53, protocol: UDP, targetPort: 8081}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: api, namespace: default}
| spec: {type: ExternalName, externalName: api.blue.svc.cluster.local}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: out, namespace: default}
| spec: {type: ExternalName, externalName: www.example.com}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: nowhere, namespace: default}
| spec: {type: ExternalName, externalName: no.such.host.invalid}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: ring, namespace: blue}
| spec: {clusterIP: None, selector: {app: ring}, ports: [{name: peer, port: 7000}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: ring-all, namespace: blue}
| spec: {clusterIP: None, publishNotReadyAddresses: true, selector: {app: ring}, ports: [{name: peer, port: 7000}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: api-1, namespace: blue, labels: {app: api}}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: r0, namespace: blue, labels: {app: ring}}
| spec: {nodeName: kind-worker, hostname: r0, subdomain: ring, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=7000]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: r1, namespace: blue, labels: {app: ring}}
| spec: {nodeName: kind-worker2, hostname: r1, subdomain: ring, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=7000], readinessProbe: {exec: {command: [cat, /tmp/ready]}, periodSeconds: 1}}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: tool}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: bb}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: tuned}
| spec: {nodeName: kind-worker2, dnsPolicy: None, dnsConfig: {nameservers: [10.96.0.10], searches: [blue.svc.cluster.local, example.com], options: [{name: ndots, value: "1"}, {name: timeout, value: "1"}, {name: attempts, value: "1"}]}, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: dead}
| spec: {nodeName: kind-worker2, dnsPolicy: None, dnsConfig: {nameservers: [10.244.1.250], options: [{name: timeout, value: "1"}, {name: attempts, value: "1"}]}, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: closed}
| spec: {nodeName: kind-worker2, dnsPolicy: None, dnsConfig: {nameservers: [10.244.1.2], options: [{name: timeout, value: "1"}, {name: attempts, value: "1"}]}, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
$ kubectl apply -f n.yaml
1|namespace/blue created
1|service/api created
1|service/api created
1|service/out created
1|service/nowhere created
1|service/ring created
1|service/ring-all created
1|pod/api-1 created
1|pod/r0 created
1|pod/r1 created
1|pod/tool created
1|pod/bb created
1|pod/tuned created
1|pod/dead created
1|pod/closed created
@ sleep 6
@ sync
$ kubectl exec tool -- dig +noall +answer api.default.svc.cluster.local
1|api.default.svc.cluster.local. 30 IN	CNAME	api.blue.svc.cluster.local.
1|api.blue.svc.cluster.local. 30	IN	A	10.96.69.1
$ kubectl exec tool -- dig +short out.default.svc.cluster.local
1|www.example.com.
1|93.184.215.14
$ kubectl exec tool -- dig +short nowhere.default.svc.cluster.local
1|no.such.host.invalid.
$ kubectl exec tool -- dig nowhere.default.svc.cluster.local | grep -E 'status|flags|^nowhere'
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 38718
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|; EDNS: version: 0, flags:; udp: 1232
1|nowhere.default.svc.cluster.local. 30 IN CNAME	no.such.host.invalid.
$ kubectl exec tool -- curl -sS -m 3 http://nowhere/
2|curl: (6) Could not resolve host: nowhere
2|command terminated with exit code 6
? 6
$ kubectl exec tool -- curl -sS -m 3 http://api/hostname
1\api-1
$ kubectl exec tool -- curl -sS -m 3 -o /dev/null -w '%{remote_ip}\n' http://out/
1|
2|curl: (28) Connection timed out after 3005 milliseconds
2|command terminated with exit code 28
? 28
$ kubectl exec tool -- getent hosts api out nowhere kubernetes; echo rc=$?
1|10.96.69.1      api.blue.svc.cluster.local api.default.svc.cluster.local
1|93.184.215.14   www.example.com out.default.svc.cluster.local
1|10.96.0.1       kubernetes.default.svc.cluster.local
1|rc=2
2|command terminated with exit code 2
$ kubectl exec tool -- getent ahosts out
1|93.184.215.14   STREAM www.example.com
1|93.184.215.14   DGRAM  
1|93.184.215.14   RAW    
$ kubectl exec tool -- getent ahostsv6 api; echo rc=$?
1|::ffff:10.96.69.1 STREAM api.blue.svc.cluster.local
1|::ffff:10.96.69.1 DGRAM  
1|::ffff:10.96.69.1 RAW    
1|rc=0
$ kubectl exec tool -- getent hosts 10.96.69.1 10.244.1.2 10.0.0.99; echo rc=$?
1|10.96.69.1      api.blue.svc.cluster.local
1|10.244.1.2      10-244-1-2.api.blue.svc.cluster.local
1|rc=2
2|command terminated with exit code 2
$ kubectl exec tool -- host ring.blue
1|ring.blue.svc.cluster.local has address 10.244.1.3
$ kubectl exec tool -- host -t A ring-all.blue.svc.cluster.local | sort
1|ring-all.blue.svc.cluster.local has address 10.244.1.3
1|ring-all.blue.svc.cluster.local has address 10.244.2.2
$ kubectl exec tool -- host -t AAAA api.blue
1|api.blue.svc.cluster.local has no AAAA record
$ kubectl exec tool -- host -t MX example.com
1|example.com has no MX record
$ kubectl exec tool -- host -t NS cluster.local
1|cluster.local name server kube-dns.kube-system.svc.cluster.local.
$ kubectl exec tool -- host -t SOA cluster.local | sed -E 's/ [0-9]{10} / S /'
1|cluster.local.default.svc.cluster.local has no SOA record
$ kubectl exec tool -- host -t TXT dns-version.cluster.local
1|dns-version.cluster.local descriptive text "1.1.0"
$ kubectl exec tool -- host 10.96.69.1 10.96.0.10
1|Using domain server:
1|Name: 10.96.0.10
1|Address: 10.96.0.10#53
1|Aliases: 
1|
1|1.69.96.10.in-addr.arpa domain name pointer api.blue.svc.cluster.local.
$ kubectl exec tool -- host api.blue 10.244.1.250
1|;; communications error to 10.244.1.250#53: timed out
1|;; communications error to 10.244.1.250#53: timed out
1|;; no servers could be reached
2|command terminated with exit code 1
? 1
$ kubectl exec tool -- host -W 1 -R 1 api.blue 10.244.1.250
1|;; communications error to 10.244.1.250#53: timed out
1|;; communications error to 10.244.1.250#53: timed out
1|;; no servers could be reached
2|command terminated with exit code 1
? 1
$ kubectl exec tool -- host -N 1 api.blue
1|Host api.blue not found: 3(NXDOMAIN)
2|command terminated with exit code 1
? 1
$ kubectl exec tool -- nslookup -type=SOA cluster.local | sed -E 's/serial = .*/serial = S/'
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|*** Can't find cluster.local: No answer
1|
$ kubectl exec tool -- nslookup api.blue 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	api.blue.svc.cluster.local
1|Address: 10.96.69.1
1|
$ kubectl exec tool -- nslookup -timeout=1 -retry=0 api.blue 10.244.1.250
1|;; communications error to 10.244.1.250#53: timed out
1|;; no servers could be reached
1|
2|command terminated with exit code 1
? 1
$ kubectl exec tool -- nslookup -port=54 -timeout=1 api.blue 10.244.1.2
1|;; communications error to 10.244.1.2#54: connection refused
1|;; communications error to 10.244.1.2#54: connection refused
1|;; communications error to 10.244.1.2#54: connection refused
1|;; no servers could be reached
1|
2|command terminated with exit code 1
? 1
$ kubectl exec tool -- nslookup -domain=blue.svc.cluster.local api
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	api.blue.svc.cluster.local
1|Address: 10.96.69.1
1|;; Got recursion not available from 10.96.0.10
1|
$ kubectl exec tool -- nslookup -norecurse example.com
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	example.com
1|Address: 93.184.215.14
1|
$ kubectl exec tool -- nslookup nope.default
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|** server can't find nope.default: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec tool -- bash -c 'printf "set type=srv\n_peer._tcp.ring.blue\nset type=a\napi.blue\nexit\n" | nslookup'
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|_peer._tcp.ring.blue.svc.cluster.local	service = 0 100 7000 r0.ring.blue.svc.cluster.local.
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	api.blue.svc.cluster.local
1|Address: 10.96.69.1
1|
$ kubectl exec bb -- nslookup api
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|api.default.svc.cluster.local	canonical name = api.blue.svc.cluster.local
1|Name:	api.blue.svc.cluster.local
1|Address: 10.96.69.1
1|
1|** server can't find api.svc.cluster.local: NXDOMAIN
1|
1|** server can't find api.cluster.local: NXDOMAIN
1|
1|
1|** server can't find api.svc.cluster.local: NXDOMAIN
1|
1|** server can't find api.cluster.local: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec bb -- nslookup api.blue
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find api.blue: NXDOMAIN
1|
1|** server can't find api.blue: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec bb -- nslookup -type=a api.blue.svc.cluster.local 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	api.blue.svc.cluster.local
1|Address: 10.96.69.1
1|
$ kubectl exec bb -- nslookup ring.blue.svc.cluster.local 10.96.0.10:53
1|Server:		10.96.0.10:53
1|Address:	10.96.0.10:53
1|
1|Name:	ring.blue.svc.cluster.local
1|Address: 10.244.1.3
1|
1|
$ kubectl exec bb -- nslookup -type=mx example.com
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Non-authoritative answer:
1|
$ kubectl exec bb -- nslookup -type=txt dns-version.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|dns-version.cluster.local	text = "1.1.0"
1|
$ kubectl exec bb -- nslookup -type=cname out.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|out.default.svc.cluster.local	canonical name = www.example.com
1|
$ kubectl exec bb -- timeout 3 nslookup api.blue 10.244.1.250
2|command terminated with exit code 143
? 143
$ kubectl exec bb -- nslookup api.blue 10.244.1.2
1|;; connection timed out; no servers could be reached
1|
2|nslookup: write to '10.244.1.2': Connection refused
2|command terminated with exit code 1
? 1
$ kubectl exec bb -- sh -c 'nslookup www.example.com | awk "/^Address/ && NR>2 {print \$2}"'
1|93.184.215.14
$ kubectl exec tool -- dig api.blue +search +noall +answer +stats | grep -vE 'time|WHEN|SERVER'
1|api.blue.svc.cluster.local. 30	IN	A	10.96.69.1
1|;; MSG SIZE  rcvd: 109
1|
$ kubectl exec tool -- dig api.blue +search +showsearch +noall +answer +comments | grep -v -E 'id:|COOKIE'
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|;; ANSWER SECTION:
1|api.blue.svc.cluster.local. 30	IN	A	10.96.69.1
1|
$ kubectl exec tool -- dig +domain=blue.svc.cluster.local +short api
1|10.96.69.1
$ kubectl exec tool -- dig @10.96.0.10 -p 53 +tcp +short ring.blue.svc.cluster.local
1|10.244.1.3
$ kubectl exec tool -- dig @10.96.0.10 +noall +answer +ttlid +multiline SOA cluster.local | sed -E 's/[0-9]{10}/S/'
1|cluster.local.		30 IN SOA ns.dns.cluster.local. hostmaster.cluster.local. (
1|				S ; serial
1|				7200       ; refresh (2 hours)
1|				1800       ; retry (30 minutes)
1|				86400      ; expire (1 day)
1|				30         ; minimum (30 seconds)
1|				)
$ kubectl exec tool -- dig +noall +answer +nottlid +nocl api.blue.svc.cluster.local
1|api.blue.svc.cluster.local. A	10.96.69.1
$ kubectl exec tool -- dig +noall +answer ANY api.blue.svc.cluster.local
$ kubectl exec tool -- dig +noall +answer +additional SRV _peer._tcp.ring-all.blue.svc.cluster.local | sort
1|10-244-1-3.ring-all.blue.svc.cluster.local. 30 IN A 10.244.1.3
1|10-244-2-2.ring-all.blue.svc.cluster.local. 30 IN A 10.244.2.2
1|_peer._tcp.ring-all.blue.svc.cluster.local. 30 IN SRV 0 50 7000 10-244-1-3.ring-all.blue.svc.cluster.local.
1|_peer._tcp.ring-all.blue.svc.cluster.local. 30 IN SRV 0 50 7000 10-244-2-2.ring-all.blue.svc.cluster.local.
$ kubectl exec tool -- dig +noall +answer SRV _udp-in._udp.api.blue.svc.cluster.local
1|_udp-in._udp.api.blue.svc.cluster.local. 30 IN SRV 0 100 53 api.blue.svc.cluster.local.
$ kubectl exec tool -- dig +noall +comments SRV _nope._tcp.api.blue.svc.cluster.local | grep status | cut -d, -f2
1| status: NXDOMAIN
$ kubectl exec tool -- dig +noall +answer -x 10.244.1.4 -x 10.96.0.1 
1|1.0.96.10.in-addr.arpa.	30	IN	PTR	kubernetes.default.svc.cluster.local.
$ kubectl exec tool -- dig +short +identify api.blue.svc.cluster.local
1|10.96.69.1 from server 10.96.0.10 in 0 ms.
$ kubectl exec tool -- dig +noedns +noall +comments api.blue.svc.cluster.local | grep -v 'id:'
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 0
1|;; WARNING: recursion requested but not available
1|
$ kubectl exec tool -- dig +bufsize=512 +noall +comments api.blue.svc.cluster.local | grep -E 'EDNS|flags'
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|; EDNS: version: 0, flags:; udp: 512
$ kubectl exec tool -- dig +dnssec +noall +comments api.blue.svc.cluster.local | grep -E 'EDNS|flags'
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|; EDNS: version: 0, flags: do; udp: 1232
$ kubectl exec tool -- dig +nocookie +nsid +noall +comments api.blue.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; NSID:
$ kubectl exec tool -- dig +time=1 +tries=1 @10.244.1.250 api.blue.svc.cluster.local
1|;; communications error to 10.244.1.250#53: timed out
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> +time=1 +tries=1 @10.244.1.250 api.blue.svc.cluster.local
1|; (1 server found)
1|;; global options: +cmd
1|;; no servers could be reached
2|command terminated with exit code 9
? 9
$ kubectl exec tool -- dig +time=1 +tries=1 @10.244.1.2 api.blue.svc.cluster.local
1|;; communications error to 10.244.1.2#53: connection refused
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> +time=1 +tries=1 @10.244.1.2 api.blue.svc.cluster.local
1|; (1 server found)
1|;; global options: +cmd
1|;; no servers could be reached
2|command terminated with exit code 9
? 9
$ kubectl exec tool -- dig +time=1 +tries=2 +tcp @10.244.1.2 api.blue.svc.cluster.local
1|;; Connection to 10.244.1.2#53(10.244.1.2) for api.blue.svc.cluster.local failed: connection refused.
1|;; no servers could be reached
1|;; Connection to 10.244.1.2#53(10.244.1.2) for api.blue.svc.cluster.local failed: connection refused.
1|;; no servers could be reached
2|command terminated with exit code 9
? 9
$ kubectl exec tool -- dig +short @nope.example api.blue.svc.cluster.local
2|dig: couldn't get address for 'nope.example': not found
2|command terminated with exit code 1
? 1
$ kubectl exec tool -- dig +bogus api.blue
2|Invalid option: +bogus
2|Usage:  dig [@global-server] [domain] [q-type] [q-class] {q-opt}
2|            {global-d-opt} host [@local-server] {local-d-opt}
2|            [ host [@local-server] {local-d-opt} [...]]
2|
2|Use "dig -h" (or "dig -h | more") for complete list of options
2|command terminated with exit code 1
? 1
$ kubectl exec tool -- dig -q api.blue.svc.cluster.local -t a -c in +noall +question
1|;api.blue.svc.cluster.local.	IN	A
$ kubectl exec tool -- bash -c 'echo -e "api.blue.svc.cluster.local A\nkubernetes.default.svc.cluster.local A" > q; dig +short -f q'
1|10.96.69.1
1|10.96.0.1
@ sleep 4
