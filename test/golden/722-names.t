# Names with odd questions: many flags of dig, host, nslookup and getent; policies of DNS and aliases; unready names; a server with extra zones.
> n.yaml
| apiVersion: v1
| kind: Namespace
| metadata: {name: lab}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: alpha, namespace: lab}
| spec: {clusterIP: 10.96.22.1, selector: {app: alpha}, ports: [{name: http, port: 80, targetPort: 8080}, {name: q, port: 53, protocol: UDP, targetPort: 8081}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: beta, namespace: lab}
| spec: {clusterIP: None, selector: {app: alpha}, ports: [{name: http, port: 8080}, {name: q, port: 8081, protocol: UDP}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: gamma, namespace: lab}
| spec: {type: ExternalName, externalName: beta.lab.svc.cluster.local, ports: [{name: http, port: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: delta, namespace: lab}
| spec: {type: ExternalName, externalName: my.database.example.com}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: hand, namespace: lab}
| spec: {clusterIP: None, ports: [{name: p, port: 9000}]}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: hand-1, namespace: lab, labels: {kubernetes.io/service-name: hand}}
| addressType: IPv4
| endpoints: [{addresses: [192.0.2.10], hostname: first}, {addresses: [192.0.2.11]}, {addresses: [192.0.2.12], conditions: {ready: false, serving: true}}, {addresses: [192.0.2.13], conditions: {ready: false}}]
| ports: [{name: p, port: 9000}, {name: "", port: 9001}]
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: a1, namespace: lab, labels: {app: alpha}}
| spec: {nodeName: kind-worker, hostname: uno, subdomain: beta, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: a2, namespace: lab, labels: {app: alpha}}
| spec: {nodeName: kind-worker2, hostname: due, subdomain: other, hostAliases: [{ip: 192.0.2.99, hostnames: [legacy, legacy.example.org]}], containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: tool, namespace: lab}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/jessie-dnsutils:1.7", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: bb, namespace: lab}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: aliased, namespace: lab}
| spec: {nodeName: kind-worker2, hostAliases: [{ip: 10.96.22.1, hostnames: [shop, shop.example.com]}, {ip: 192.0.2.5, hostnames: [five]}], dnsConfig: {searches: [lab.svc.cluster.local, example.com], options: [{name: ndots, value: "1"}, {name: timeout, value: "1"}, {name: attempts, value: "1"}]}, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: none, namespace: lab}
| spec: {nodeName: kind-worker, dnsPolicy: None, dnsConfig: {nameservers: [10.244.0.2, 10.96.0.10], searches: [svc.cluster.local], options: [{name: ndots, value: "2"}, {name: rotate}]}, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: plain, namespace: lab}
| spec: {nodeName: kind-worker, dnsPolicy: Default, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
$ kubectl apply -f n.yaml
1|namespace/lab created
1|service/alpha created
1|service/beta created
1|service/gamma created
1|service/delta created
1|service/hand created
1|endpointslice.discovery.k8s.io/hand-1 created
1|pod/a1 created
1|pod/a2 created
1|pod/tool created
1|pod/bb created
1|pod/aliased created
1|pod/none created
1|pod/plain created
@ ready
$ kubectl exec -n lab tool -- dig +qr +noall +question +comments alpha.lab.svc.cluster.local | grep -vE 'id:|COOKIE|^$'
1|;; Sending:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: rd ad; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|;; QUESTION SECTION:
1|;alpha.lab.svc.cluster.local.	IN	A
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|;; QUESTION SECTION:
1|;alpha.lab.svc.cluster.local.	IN	A
$ kubectl exec -n lab tool -- dig +nocmd +nocomments +nostats alpha.lab.svc.cluster.local
1|;alpha.lab.svc.cluster.local.	IN	A
1|alpha.lab.svc.cluster.local. 30	IN	A	10.96.22.1
$ kubectl exec -n lab tool -- dig +noquestion +nostats +nocomments +nocmd AAAA alpha.lab.svc.cluster.local | sed -E 's/ [0-9]{10} / SERIAL /'
1|cluster.local.		30	IN	SOA	ns.dns.cluster.local. hostmaster.cluster.local. SERIAL 7200 1800 86400 30
$ kubectl exec -n lab tool -- dig +onesoa +noall +answer +authority MX alpha.lab.svc.cluster.local | sed -E 's/ [0-9]{10} / SERIAL /'
1|cluster.local.		30	IN	SOA	ns.dns.cluster.local. hostmaster.cluster.local. SERIAL 7200 1800 86400 30
$ kubectl exec -n lab tool -- dig +noall +answer +rrcomments alpha.lab.svc.cluster.local
1|alpha.lab.svc.cluster.local. 30	IN	A	10.96.22.1
$ kubectl exec -n lab tool -- dig +noall +answer +ttlunits beta.lab.svc.cluster.local | sort
1|beta.lab.svc.cluster.local. 30s	IN	A	10.244.1.2
1|beta.lab.svc.cluster.local. 30s	IN	A	10.244.2.2
$ kubectl exec -n lab tool -- dig +noall +answer +noclass +nottlid -t SRV _http._tcp.beta.lab.svc.cluster.local | sort
1|_http._tcp.beta.lab.svc.cluster.local. SRV 0 50 8080 10-244-2-2.beta.lab.svc.cluster.local.
1|_http._tcp.beta.lab.svc.cluster.local. SRV 0 50 8080 uno.beta.lab.svc.cluster.local.
$ kubectl exec -n lab tool -- dig +noall +answer +split=4 A hand.lab.svc.cluster.local | sort
1|hand.lab.svc.cluster.local. 30	IN	A	192.0.2.10
1|hand.lab.svc.cluster.local. 30	IN	A	192.0.2.11
$ kubectl exec -n lab tool -- dig +short SRV _p._tcp.hand.lab.svc.cluster.local | sort
1|0 50 9000 192-0-2-11.hand.lab.svc.cluster.local.
1|0 50 9000 first.hand.lab.svc.cluster.local.
$ kubectl exec -n lab tool -- dig +short SRV hand.lab.svc.cluster.local | sort
1|0 25 9000 192-0-2-11.hand.lab.svc.cluster.local.
1|0 25 9000 first.hand.lab.svc.cluster.local.
1|0 25 9001 192-0-2-11.hand.lab.svc.cluster.local.
1|0 25 9001 first.hand.lab.svc.cluster.local.
$ kubectl exec -n lab tool -- dig +short first.hand.lab.svc.cluster.local 192-0-2-11.hand.lab.svc.cluster.local 192-0-2-12.hand.lab.svc.cluster.local
1|192.0.2.10
1|192.0.2.11
$ kubectl exec -n lab tool -- dig +noall +answer -x 192.0.2.10 -x 192.0.2.11 -x 192.0.2.13
1|10.2.0.192.in-addr.arpa. 30	IN	PTR	first.hand.lab.svc.cluster.local.
1|11.2.0.192.in-addr.arpa. 30	IN	PTR	192-0-2-11.hand.lab.svc.cluster.local.
$ kubectl exec -n lab tool -- dig +short uno.beta.lab.svc.cluster.local
1|10.244.1.2
$ kubectl exec -n lab tool -- dig +short due.other.lab.svc.cluster.local
$ kubectl exec -n lab tool -- dig +noall +comments due.beta.lab.svc.cluster.local | grep -vE 'id:|COOKIE'
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec -n lab tool -- dig +short 10-244-2-2.beta.lab.svc.cluster.local
1|10.244.2.2
$ kubectl exec -n lab tool -- dig +short 10-244-1-2.beta.lab.svc.cluster.local
$ kubectl exec -n lab tool -- dig +short 10-244-1-2.alpha.lab.svc.cluster.local
1|10.244.1.2
$ kubectl exec -n lab tool -- dig +noall +answer gamma.lab.svc.cluster.local | sort
1|beta.lab.svc.cluster.local. 30	IN	A	10.244.1.2
1|beta.lab.svc.cluster.local. 30	IN	A	10.244.2.2
1|gamma.lab.svc.cluster.local. 30	IN	CNAME	beta.lab.svc.cluster.local.
$ kubectl exec -n lab tool -- dig +noall +answer AAAA gamma.lab.svc.cluster.local
$ kubectl exec -n lab tool -- dig +noall +answer SRV _http._tcp.gamma.lab.svc.cluster.local
$ kubectl exec -n lab tool -- dig +noall +answer delta.lab.svc.cluster.local
1|delta.lab.svc.cluster.local. 30	IN	CNAME	my.database.example.com.
1|my.database.example.com. 30	IN	A	192.0.2.42
$ kubectl exec -n lab tool -- dig +noall +answer TXT delta.lab.svc.cluster.local
$ kubectl exec -n lab tool -- dig CH TXT version.bind | grep -vE 'id:|time:|WHEN|COOKIE|rcvd'
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> CH TXT version.bind
1|;; global options: +cmd
1|;; Got answer:
1|;; flags: qr aa rd ra; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|;; QUESTION SECTION:
1|;version.bind.			CH	TXT
1|
1|;; ANSWER SECTION:
1|version.bind.		30	CH	TXT	"dnsmasq-2.90"
1|
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (UDP)
1|
$ kubectl exec -n lab tool -- dig +short CH TXT id.server
$ kubectl exec -n lab tool -- dig -c HS alpha.lab.svc.cluster.local | grep -E 'status|flags|HS'
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> -c HS alpha.lab.svc.cluster.local
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 29858
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|; EDNS: version: 0, flags:; udp: 1232
1|;alpha.lab.svc.cluster.local.	HS	A
$ kubectl exec -n lab tool -- dig +noall +comments ANY alpha.lab.svc.cluster.local -c ANY | grep -vE 'id:|COOKIE'
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec -n lab tool -- dig AXFR cluster.local | grep -vE 'time:|WHEN|SIZE'
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> AXFR cluster.local
1|;; global options: +cmd
1|; Transfer failed.
$ kubectl exec -n lab tool -- dig +tcp +short AXFR lab.svc.cluster.local
1|; Transfer failed.
$ kubectl exec -n lab tool -- dig IXFR=1 cluster.local | grep -vE 'time:|WHEN|SIZE|id:|COOKIE' | sed -E 's/ [0-9]{10} / SERIAL /'
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> IXFR=1 cluster.local
1|;; global options: +cmd
1|; Transfer failed.
$ kubectl exec -n lab tool -- dig +opcode=STATUS cluster.local | grep -E 'opcode|flags' | sed 's/id: [0-9]*/id: N/'
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> +opcode=STATUS cluster.local
1|;; ->>HEADER<<- opcode: STATUS, status: NOTIMP, id: N
1|;; flags: qr rd ad; QUERY: 0, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 0
$ kubectl exec -n lab tool -- dig +opcode=5 cluster.local | grep -E 'opcode' | sed 's/id: [0-9]*/id: N/'
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> +opcode=5 cluster.local
1|;; ->>HEADER<<- opcode: UPDATE, status: NOTIMP, id: N
$ kubectl exec -n lab tool -- dig +cd +ad +noall +comments alpha.lab.svc.cluster.local | grep flags
1|;; flags: qr aa rd cd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec -n lab tool -- dig +noad +aaflag +noall +comments alpha.lab.svc.cluster.local | grep flags
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec -n lab tool -- dig +subnet=10.0.0.0/8 +noall +comments alpha.lab.svc.cluster.local | grep -E 'EDNS|SUBNET|flags'
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec -n lab tool -- dig +edns=1 +noall +comments alpha.lab.svc.cluster.local | grep -vE 'id:|COOKIE'
1|;; BADVERS, retrying with EDNS version 0.
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec -n lab tool -- dig +ednsopt=65001:00 +noall +comments alpha.lab.svc.cluster.local | grep -vE 'id:|COOKIE'
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec -n lab tool -- dig +padding=64 +noall +comments alpha.lab.svc.cluster.local | grep -vE 'id:|COOKIE'
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; PAD: (56 bytes)
$ kubectl exec -n lab tool -- dig +ignore +bufsize=60 +noall +comments +answer SRV beta.lab.svc.cluster.local | grep -vE 'id:|COOKIE'  | sort
1|
1|
1|; EDNS: version: 0, flags:; udp: 60
1|;; ANSWER SECTION:
1|;; Got answer:
1|;; OPT PSEUDOSECTION:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; WARNING: recursion requested but not available
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 4, AUTHORITY: 0, ADDITIONAL: 3
1|beta.lab.svc.cluster.local. 30	IN	SRV	0 25 8080 10-244-2-2.beta.lab.svc.cluster.local.
1|beta.lab.svc.cluster.local. 30	IN	SRV	0 25 8080 uno.beta.lab.svc.cluster.local.
1|beta.lab.svc.cluster.local. 30	IN	SRV	0 25 8081 10-244-2-2.beta.lab.svc.cluster.local.
1|beta.lab.svc.cluster.local. 30	IN	SRV	0 25 8081 uno.beta.lab.svc.cluster.local.
$ kubectl exec -n lab tool -- dig +keepopen +tcp +short alpha.lab.svc.cluster.local gamma.lab.svc.cluster.local | sort
1|10.244.1.2
1|10.244.2.2
1|10.96.22.1
1|beta.lab.svc.cluster.local.
$ kubectl exec -n lab tool -- dig +fail +noall +comments example.net | grep -E 'status|flags' | cut -d, -f2
1| status: NXDOMAIN
1| ANSWER: 0
1| flags:; udp: 1232
$ kubectl exec -n lab tool -- dig +yaml +noall +answer alpha.lab.svc.cluster.local
1|- type: MESSAGE
1|  message:
1|    type: AUTH_RESPONSE
1|    query_time: !!timestamp 2026-11-30T04:16:33.574Z
1|    response_time: !!timestamp 2026-11-30T04:16:33.574Z
1|    message_size: 111b
1|    socket_family: INET
1|    socket_protocol: UDP
1|    response_address: "10.96.0.10"
1|    response_port: 53
1|    query_address: "0.0.0.0"
1|    query_port: 0
1|    response_message_data:
1|      opcode: QUERY
1|      status: NOERROR
1|      id: 9229
1|      flags: qr aa rd
1|      QUESTION: 1
1|      ANSWER: 1
1|      AUTHORITY: 0
1|      ADDITIONAL: 1
1|      ANSWER_SECTION:
1|        - 'alpha.lab.svc.cluster.local. 30 IN A 10.96.22.1'
$ kubectl exec -n lab tool -- dig +trace +nodnssec alpha.lab.svc.cluster.local | grep -v Received
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> +trace +nodnssec alpha.lab.svc.cluster.local
1|;; global options: +cmd
1|
$ kubectl exec -n lab tool -- dig -4 -b 10.244.1.3 +short alpha.lab.svc.cluster.local
1|10.96.22.1
$ kubectl exec -n lab tool -- dig -p 54 +time=1 +tries=1 alpha.lab.svc.cluster.local
1|;; communications error to 10.96.0.10#54: timed out
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> -p 54 +time=1 +tries=1 alpha.lab.svc.cluster.local
1|;; global options: +cmd
1|;; no servers could be reached
2|command terminated with exit code 9
? 9
$ kubectl exec -n lab tool -- dig +tcp -p 54 +time=1 +tries=1 alpha.lab.svc.cluster.local
1|;; Connection to 10.96.0.10#54(10.96.0.10) for alpha.lab.svc.cluster.local failed: timed out.
1|;; no servers could be reached
2|command terminated with exit code 9
? 9
$ kubectl exec -n lab tool -- dig -f /nofile
2|/nofile: No such file or directory
2|dig: couldn't open specified batch file
2|command terminated with exit code 8
? 8
$ kubectl exec -n lab tool -- dig -c BOGUS alpha.lab
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> -c BOGUS alpha.lab
1|;; global options: +cmd
1|;; Got answer:
1|;; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 48073
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 878da2c34ab7c111 (echoed)
1|;; QUESTION SECTION:
1|;alpha.lab.			IN	A
1|
1|;; Query time: 0 msec
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (UDP)
1|;; WHEN: Mon Nov 30 04:16:40 UTC 2026
1|;; MSG SIZE  rcvd: 50
1|
2|;; Warning, ignoring invalid class BOGUS
$ kubectl exec -n lab tool -- dig -x notanip +short
$ kubectl exec -n lab tool -- dig -x 10.96.22 +noall +question
1|;22.96.10.in-addr.arpa.		IN	PTR
$ kubectl exec -n lab tool -- dig -x fd00::1 +noall +question
1|;1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.d.f.ip6.arpa. IN PTR
$ kubectl exec -n lab tool -- dig a..b
2|dig: 'a..b' is not a legal name (empty label)
2|command terminated with exit code 10
? 10
$ kubectl exec -n lab tool -- dig +short 'a\.b.lab.svc.cluster.local' '*.lab.svc.cluster.local'
$ kubectl exec -n lab tool -- dig +noall +question xn--bcher-kva.example 'a b.example'
1|;xn--bcher-kva.example.		IN	A
1|;a\032b.example.			IN	A
$ kubectl exec -n lab tool -- dig +short $(printf 'a%.0s' $(seq 64)).example
2|dig: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example' is not a legal name (label too long)
2|command terminated with exit code 10
? 10
$ kubectl exec -n lab tool -- dig -v
2|DiG 9.18.49-1~deb12u3-Debian
$ kubectl exec -n lab tool -- dig -h | head -3
1|Usage:  dig [@global-server] [domain] [q-type] [q-class] {q-opt}
1|            {global-d-opt} host [@local-server] {local-d-opt}
1|            [ host [@local-server] {local-d-opt} [...]]
$ kubectl exec -n lab tool -- host -V
2|host 9.18.49-1~deb12u3-Debian
$ kubectl exec -n lab tool -- host
2|Usage: host [-aCdilrTvVw] [-c class] [-N ndots] [-t type] [-W time]
2|            [-R number] [-m flag] [-p port] hostname [server]
2|       -a is equivalent to -v -t ANY
2|       -A is like -a but omits RRSIG, NSEC, NSEC3
2|       -c specifies query class for non-IN data
2|       -C compares SOA records on authoritative nameservers
2|       -d is equivalent to -v
2|       -l lists all hosts in a domain, using AXFR
2|       -m set memory debugging flag (trace|record|usage)
2|       -N changes the number of dots allowed before root lookup is done
2|       -p specifies the port on the server to query
2|       -r disables recursive processing
2|       -R specifies number of retries for UDP packets
2|       -s a SERVFAIL response should stop query
2|       -t specifies the query type
2|       -T enables TCP/IP mode
2|       -U enables UDP mode
2|       -v enables verbose output
2|       -V print version number and exit
2|       -w specifies to wait forever for a reply
2|       -W specifies how long to wait for a reply
2|       -4 use IPv4 query transport only
2|       -6 use IPv6 query transport only
2|command terminated with exit code 1
? 1
$ kubectl exec -n lab tool -- host -t srv _http._tcp.beta.lab.svc.cluster.local | sort
1|_http._tcp.beta.lab.svc.cluster.local has SRV record 0 50 8080 10-244-2-2.beta.lab.svc.cluster.local.
1|_http._tcp.beta.lab.svc.cluster.local has SRV record 0 50 8080 uno.beta.lab.svc.cluster.local.
$ kubectl exec -n lab tool -- host -t ptr 1.22.96.10.in-addr.arpa
1|1.22.96.10.in-addr.arpa domain name pointer alpha.lab.svc.cluster.local.
$ kubectl exec -n lab tool -- host -C cluster.local
1|;; NS servers could not be reached
2|command terminated with exit code 1
? 1
$ kubectl exec -n lab tool -- host -l lab.svc.cluster.local
1|Host lab.svc.cluster.local.lab.svc.cluster.local not found: 5(REFUSED)
1|; Transfer failed.
2|command terminated with exit code 1
? 1
$ kubectl exec -n lab tool -- host -T alpha
1|alpha.lab.svc.cluster.local has address 10.96.22.1
$ kubectl exec -n lab tool -- host -r alpha.lab.svc.cluster.local
1|alpha.lab.svc.cluster.local has address 10.96.22.1
$ kubectl exec -n lab tool -- host -d -t AAAA alpha.lab.svc.cluster.local | grep -vE 'id:|Received' | sed -E 's/ [0-9]{10} / SERIAL /'
1|Trying "alpha.lab.svc.cluster.local.lab.svc.cluster.local"
1|Trying "alpha.lab.svc.cluster.local.svc.cluster.local"
1|Trying "alpha.lab.svc.cluster.local.cluster.local"
1|Trying "alpha.lab.svc.cluster.local"
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 0
1|
1|;; QUESTION SECTION:
1|;alpha.lab.svc.cluster.local.	IN	AAAA
1|
1|;; AUTHORITY SECTION:
1|cluster.local.		30	IN	SOA	ns.dns.cluster.local. hostmaster.cluster.local. SERIAL 7200 1800 86400 30
1|
$ kubectl exec -n lab tool -- host -s nope 10.96.0.10
1|Using domain server:
1|Name: 10.96.0.10
1|Address: 10.96.0.10#53
1|Aliases: 
1|
1|Host nope not found: 3(NXDOMAIN)
2|command terminated with exit code 1
? 1
$ kubectl exec -n lab tool -- host -t bogus alpha
2|host: invalid type: bogus
2|
2|command terminated with exit code 2
? 2
$ kubectl exec -n lab tool -- host -4 -U gamma | sort
1|beta.lab.svc.cluster.local has address 10.244.1.2
1|beta.lab.svc.cluster.local has address 10.244.2.2
1|gamma.lab.svc.cluster.local is an alias for beta.lab.svc.cluster.local.
$ kubectl exec -n lab tool -- host -w -W 1 alpha.lab.svc.cluster.local
1|alpha.lab.svc.cluster.local has address 10.96.22.1
$ kubectl exec -n lab tool -- host -N 2 alpha.lab
1|alpha.lab.svc.cluster.local has address 10.96.22.1
$ kubectl exec -n lab tool -- host 10.96.22.1
1|1.22.96.10.in-addr.arpa domain name pointer alpha.lab.svc.cluster.local.
$ kubectl exec -n lab tool -- host 192.0.2.10
1|10.2.0.192.in-addr.arpa domain name pointer first.hand.lab.svc.cluster.local.
$ kubectl exec -n lab tool -- host delta
1|delta.lab.svc.cluster.local is an alias for my.database.example.com.
1|my.database.example.com has address 192.0.2.42
$ kubectl exec -n lab tool -- nslookup -version
2|nslookup 9.18.49-1~deb12u3-Debian
$ kubectl exec -n lab tool -- nslookup -type=any delta.lab.svc.cluster.local
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|*** Can't find delta.lab.svc.cluster.local: No answer
1|
$ kubectl exec -n lab tool -- nslookup -vc alpha
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	alpha.lab.svc.cluster.local
1|Address: 10.96.22.1
1|;; Got recursion not available from 10.96.0.10
1|
$ kubectl exec -n lab tool -- nslookup -bogus alpha
1|*** Invalid option: bogus
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	alpha.lab.svc.cluster.local
1|Address: 10.96.22.1
1|;; Got recursion not available from 10.96.0.10
1|
$ kubectl exec -n lab tool -- nslookup -type=bogus alpha
1|unknown query type: bogus
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	alpha.lab.svc.cluster.local
1|Address: 10.96.22.1
1|;; Got recursion not available from 10.96.0.10
1|
$ kubectl exec -n lab tool -- nslookup 10.96.22.1
1|;; Got recursion not available from 10.96.0.10
1|1.22.96.10.in-addr.arpa	name = alpha.lab.svc.cluster.local.
1|
$ kubectl exec -n lab tool -- nslookup -type=ptr 192.0.2.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|10.2.0.192.in-addr.arpa	name = first.hand.lab.svc.cluster.local.
1|
$ kubectl exec -n lab tool -- nslookup alpha nosuchserver
2|nslookup: couldn't get address for 'nosuchserver': not found
2|command terminated with exit code 1
? 1
$ kubectl exec -n lab tool -- getent ahosts alpha
1|10.96.22.1      STREAM alpha.lab.svc.cluster.local
1|10.96.22.1      DGRAM  
1|10.96.22.1      RAW    
$ kubectl exec -n lab tool -- getent ahostsv4 beta | awk '{print $2, $3}' | sort
1|DGRAM 
1|DGRAM 
1|RAW 
1|RAW 
1|STREAM 
1|STREAM beta.lab.svc.cluster.local
$ kubectl exec -n lab tool -- getent hosts gamma | awk '{print $2,$3}' | sort
1|beta.lab.svc.cluster.local gamma.lab.svc.cluster.local
1|beta.lab.svc.cluster.local gamma.lab.svc.cluster.local
$ kubectl exec -n lab tool -- getent bogusdb x; echo $?
1|Try `getent --help' or `getent --usage' for more information.
1|1
2|Unknown database: bogusdb
2|command terminated with exit code 1
$ kubectl exec -n lab tool -- getent ahostsv6 ::1
1|::1             STREAM ::1
1|::1             DGRAM  
1|::1             RAW    
$ kubectl exec -n lab bb -- nslookup
2|BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) multi-call binary.
2|
2|Usage: nslookup [-type=QUERY_TYPE] [-debug] HOST [DNS_SERVER]
2|
2|Query DNS about HOST
2|
2|QUERY_TYPE: soa,ns,a,aaaa,cname,mx,txt,ptr,srv,any
2|command terminated with exit code 1
? 1
$ kubectl exec -n lab bb -- nslookup -type=any alpha.lab.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|
$ kubectl exec -n lab bb -- nslookup -type=ns cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|cluster.local	nameserver = kube-dns.kube-system.svc.cluster.local
1|
$ kubectl exec -n lab bb -- nslookup -debug -type=a alpha.lab.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Query #0 completed in 1ms:
1|authoritative answer:
1|Name:	alpha.lab.svc.cluster.local
1|Address: 10.96.22.1
1|
$ kubectl exec -n lab bb -- nslookup -type=bogus alpha
2|nslookup: invalid query type "bogus"
2|command terminated with exit code 1
? 1
$ kubectl exec -n lab bb -- nslookup -x alpha
2|BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) multi-call binary.
2|
2|Usage: nslookup [-type=QUERY_TYPE] [-debug] HOST [DNS_SERVER]
2|
2|Query DNS about HOST
2|
2|QUERY_TYPE: soa,ns,a,aaaa,cname,mx,txt,ptr,srv,any
2|command terminated with exit code 1
? 1
$ kubectl exec -n lab bb -- nslookup -timeout=1 -retry=1 alpha.lab.svc.cluster.local 10.96.250.250
1|;; connection timed out; no servers could be reached
1|
2|command terminated with exit code 1
? 1
$ kubectl exec -n lab bb -- nslookup alpha.lab.svc.cluster.local. kube-dns.kube-system
1|Server:		kube-dns.kube-system
1|Address:	10.96.0.10:53
1|
1|Name:	alpha.lab.svc.cluster.local
1|Address: 10.96.22.1
1|
1|
$ kubectl exec -n lab bb -- nslookup gamma.lab.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|gamma.lab.svc.cluster.local	canonical name = beta.lab.svc.cluster.local
1|Name:	beta.lab.svc.cluster.local
1|Address: 10.244.2.2
1|Name:	beta.lab.svc.cluster.local
1|Address: 10.244.1.2
1|
1|
$ kubectl exec -n lab bb -- nslookup delta.lab.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|delta.lab.svc.cluster.local	canonical name = my.database.example.com
1|Name:	my.database.example.com
1|Address: 192.0.2.42
1|
1|delta.lab.svc.cluster.local	canonical name = my.database.example.com
1|
$ kubectl exec -n lab bb -- nslookup hand.lab.svc.cluster.local | grep ^Address | sort
1|Address:	10.96.0.10:53
1|Address: 192.0.2.10
1|Address: 192.0.2.11
$ kubectl exec -n lab bb -- nslookup 10.96.22.1
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|1.22.96.10.in-addr.arpa	name = alpha.lab.svc.cluster.local
1|
$ kubectl exec -n lab bb -- nslookup -type=srv _http._tcp.beta.lab.svc.cluster.local | sort
1|
1|
1|Address:	10.96.0.10:53
1|Server:		10.96.0.10
1|_http._tcp.beta.lab.svc.cluster.local	service = 0 50 8080 10-244-2-2.beta.lab.svc.cluster.local
1|_http._tcp.beta.lab.svc.cluster.local	service = 0 50 8080 uno.beta.lab.svc.cluster.local
$ kubectl exec -n lab bb -- nslookup -type=aaaa alpha.lab.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|
$ kubectl exec -n lab bb -- nslookup fd00::1
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find 1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.d.f.ip6.arpa: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec -n lab bb -- ping -c 1 -W 1 beta | head -1 | sed 's/10.244.[12].2/IP/'
1|PING beta (IP): 56 data bytes
$ kubectl exec -n lab bb -- telnet nope 80
2|telnet: bad address 'nope'
2|command terminated with exit code 1
? 1
$ kubectl exec -n lab bb -- nc nope 80
2|nc: bad address 'nope'
2|command terminated with exit code 1
? 1
$ kubectl exec -n lab bb -- traceroute nope
2|traceroute: bad address 'nope'
2|command terminated with exit code 1
? 1
$ kubectl exec -n lab a1 -- hostname
1|uno
$ kubectl exec -n lab a1 -- hostname -f
1|uno.beta.lab.svc.cluster.local
$ kubectl exec -n lab a1 -- cat /etc/hosts
1|# Kubernetes-managed hosts file.
1|127.0.0.1	localhost
1|::1	localhost ip6-localhost ip6-loopback
1|fe00::0	ip6-localnet
1|fe00::0	ip6-mcastprefix
1|fe00::1	ip6-allnodes
1|fe00::2	ip6-allrouters
1|10.244.1.2	uno.beta.lab.svc.cluster.local	uno
$ kubectl exec -n lab a2 -- hostname -f
1|due.other.lab.svc.cluster.local
$ kubectl exec -n lab bb -- hostname -i
1|10.244.2.3
$ kubectl exec -n lab bb -- hostname -s
1|bb