# dig, host and nslookup in their rarer forms.
> w.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web}
| spec: {clusterIP: 10.96.30.1, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: head}
| spec: {clusterIP: None, selector: {app: web}, ports: [{name: http, port: 8080}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w1, labels: {app: web}}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: tool}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/jessie-dnsutils:1.7", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: bb}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
$ kubectl apply -f w.yaml
1|service/web created
1|service/head created
1|pod/w1 created
1|pod/tool created
1|pod/bb created
@ ready
$ kubectl exec tool -- dig +trace web.default.svc.cluster.local
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> +trace web.default.svc.cluster.local
1|;; global options: +cmd
1|;; Received 40 bytes from 10.96.0.10#53(10.96.0.10) in 0 ms
1|
$ kubectl exec tool -- dig +trace example.com | sed -E 's/in [0-9]+ ms/in T ms/'
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> +trace example.com
1|;; global options: +cmd
1|;; Received 40 bytes from 10.96.0.10#53(10.96.0.10) in T ms
1|
$ kubectl exec tool -- dig +trace +short web.default.svc.cluster.local
$ kubectl exec tool -- dig +trace @10.96.0.10 . | sed -E 's/in [0-9]+ ms/in T ms/'
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> +trace @10.96.0.10 .
1|; (1 server found)
1|;; global options: +cmd
1|;; Received 40 bytes from 10.96.0.10#53(10.96.0.10) in T ms
1|
$ kubectl exec tool -- dig NS . | grep -vE 'id:|COOKIE|time:|WHEN'
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> NS .
1|;; global options: +cmd
1|;; Got answer:
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|;; QUESTION SECTION:
1|;.				IN	NS
1|
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (UDP)
1|;; MSG SIZE  rcvd: 40
1|
$ kubectl exec tool -- dig +yaml web.default.svc.cluster.local
1|- type: MESSAGE
1|  message:
1|    type: AUTH_RESPONSE
1|    query_time: !!timestamp 2026-11-30T04:35:11.546Z
1|    response_time: !!timestamp 2026-11-30T04:35:11.546Z
1|    message_size: 115b
1|    socket_family: INET
1|    socket_protocol: UDP
1|    response_address: "10.96.0.10"
1|    response_port: 53
1|    query_address: "0.0.0.0"
1|    query_port: 0
1|    response_message_data:
1|      opcode: QUERY
1|      status: NOERROR
1|      id: 38433
1|      flags: qr aa rd
1|      QUESTION: 1
1|      ANSWER: 1
1|      AUTHORITY: 0
1|      ADDITIONAL: 1
1|      OPT_PSEUDOSECTION:
1|        EDNS:
1|          version: 0
1|          flags:
1|          udp: 1232
1|          COOKIE: ca1b348c66ed3d28 (echoed)
1|      QUESTION_SECTION:
1|        - 'web.default.svc.cluster.local. IN A'
1|      ANSWER_SECTION:
1|        - 'web.default.svc.cluster.local. 30 IN A 10.96.30.1'
$ kubectl exec tool -- dig +yaml +noall +answer +authority nope.default.svc.cluster.local | sed -E 's/ [0-9]{10} / SERIAL /'
1|- type: MESSAGE
1|  message:
1|    type: AUTH_RESPONSE
1|    query_time: !!timestamp 2026-11-30T04:35:11.902Z
1|    response_time: !!timestamp 2026-11-30T04:35:11.902Z
1|    message_size: 164b
1|    socket_family: INET
1|    socket_protocol: UDP
1|    response_address: "10.96.0.10"
1|    response_port: 53
1|    query_address: "0.0.0.0"
1|    query_port: 0
1|    response_message_data:
1|      opcode: QUERY
1|      status: NXDOMAIN
1|      id: 35303
1|      flags: qr aa rd
1|      QUESTION: 1
1|      ANSWER: 0
1|      AUTHORITY: 1
1|      ADDITIONAL: 1
1|      AUTHORITY_SECTION:
1|        - 'cluster.local. 30 IN SOA ns.dns.cluster.local. hostmaster.cluster.local. SERIAL 7200 1800 86400 30'
$ kubectl exec tool -- dig +yaml +tcp +noall +answer +additional SRV _http._tcp.head.default.svc.cluster.local
1|- type: MESSAGE
1|  message:
1|    type: AUTH_RESPONSE
1|    query_time: !!timestamp 2026-11-30T04:35:12.190Z
1|    response_time: !!timestamp 2026-11-30T04:35:12.190Z
1|    message_size: 241b
1|    socket_family: INET
1|    socket_protocol: TCP
1|    response_address: "10.96.0.10"
1|    response_port: 53
1|    query_address: "0.0.0.0"
1|    query_port: 0
1|    response_message_data:
1|      opcode: QUERY
1|      status: NOERROR
1|      id: 59334
1|      flags: qr aa rd
1|      QUESTION: 1
1|      ANSWER: 1
1|      AUTHORITY: 0
1|      ADDITIONAL: 2
1|      ANSWER_SECTION:
1|        - '_http._tcp.head.default.svc.cluster.local. 30 IN SRV 0 100 8080 10-244-1-2.head.default.svc.cluster.local.'
1|      ADDITIONAL_SECTION:
1|        - '10-244-1-2.head.default.svc.cluster.local. 30 IN A 10.244.1.2'
$ kubectl exec tool -- dig +yaml +qr +noall +question www.example.com
1|- type: MESSAGE
1|  message:
1|    type: RECURSIVE_QUERY
1|    query_time: !!timestamp 2026-11-30T04:35:12.482Z
1|    message_size: 56b
1|    socket_family: INET
1|    socket_protocol: UDP
1|    response_address: "10.96.0.10"
1|    response_port: 53
1|    query_address: "0.0.0.0"
1|    query_port: 0
1|    query_message_data:
1|      opcode: QUERY
1|      status: NOERROR
1|      id: 23780
1|      flags: rd ad
1|      QUESTION: 1
1|      ANSWER: 0
1|      AUTHORITY: 0
1|      ADDITIONAL: 1
1|      QUESTION_SECTION:
1|        - 'www.example.com. IN A'
1|- type: MESSAGE
1|  message:
1|    type: RECURSIVE_RESPONSE
1|    query_time: !!timestamp 2026-11-30T04:35:12.482Z
1|    response_time: !!timestamp 2026-11-30T04:35:12.482Z
1|    message_size: 87b
1|    socket_family: INET
1|    socket_protocol: UDP
1|    response_address: "10.96.0.10"
1|    response_port: 53
1|    query_address: "0.0.0.0"
1|    query_port: 0
1|    response_message_data:
1|      opcode: QUERY
1|      status: NOERROR
1|      id: 23780
1|      flags: qr aa rd ra
1|      QUESTION: 1
1|      ANSWER: 1
1|      AUTHORITY: 0
1|      ADDITIONAL: 1
1|      QUESTION_SECTION:
1|        - 'www.example.com. IN A'
$ kubectl exec tool -- dig +yaml +short web.default.svc.cluster.local
1|- type: MESSAGE
1|  message:
1|    type: AUTH_RESPONSE
1|    query_time: !!timestamp 2026-11-30T04:35:12.750Z
1|    response_time: !!timestamp 2026-11-30T04:35:12.754Z
1|    message_size: 115b
1|    socket_family: INET
1|    socket_protocol: UDP
1|    response_address: "10.96.0.10"
1|    response_port: 53
1|    query_address: "0.0.0.0"
1|    query_port: 0
1|    response_message_data:
1|      opcode: QUERY
1|      status: NOERROR
1|      id: 16963
1|      flags: qr aa rd
1|      QUESTION: 1
1|      ANSWER: 1
1|      AUTHORITY: 0
1|      ADDITIONAL: 1
1|10.96.30.1
$ kubectl exec tool -- dig +yaml +time=1 +tries=1 @10.244.1.250 web.default.svc.cluster.local
1|- type: DIG_ERROR
1|  message: |
1|    no servers could be reached
2|command terminated with exit code 9
? 9
$ kubectl exec tool -- dig +nssearch example.com
$ kubectl exec tool -- dig +nssearch default.svc.cluster.local
$ kubectl exec tool -- dig +padding=128 +qr +noall +comments web.default.svc.cluster.local | grep -vE 'id:|COOKIE'
1|;; Sending:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: rd ad; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; PAD:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; PAD: (54 bytes)
$ kubectl exec tool -- dig +keepalive +tcp +noall +comments web.default.svc.cluster.local | grep -vE 'id:|COOKIE'
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; TCP KEEPALIVE:
$ kubectl exec tool -- dig +expire +noall +comments web.default.svc.cluster.local | grep -vE 'id:|COOKIE'
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; EXPIRE:
$ kubectl exec tool -- dig +subnet=0 +noall +comments web.default.svc.cluster.local | grep -vE 'id:|COOKIE'
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec tool -- dig +ednsopt=NSID +noall +comments web.default.svc.cluster.local | grep -vE 'id:|COOKIE'
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; NSID:
$ kubectl exec tool -- dig +ednsflags=0x80 +noall +comments web.default.svc.cluster.local | grep -vE 'id:|COOKIE'
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec tool -- dig +nocookie +qr +noall +question +answer web.default.svc.cluster.local
1|;web.default.svc.cluster.local.	IN	A
1|;web.default.svc.cluster.local.	IN	A
1|web.default.svc.cluster.local. 30 IN	A	10.96.30.1
$ kubectl exec tool -- dig +cookie=0102030405060708 +noall +comments web.default.svc.cluster.local | grep -vE 'id:'
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 0102030405060708 (echoed)
$ kubectl exec tool -- dig +zflag +noall +comments web.default.svc.cluster.local | grep -vE 'id:|COOKIE'
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec tool -- dig +tcflag +raflag +noall +comments web.default.svc.cluster.local | grep -vE 'id:|COOKIE'
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec tool -- dig -t ixfr=3 +noall +comments web.default.svc.cluster.local
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; ->>HEADER<<- opcode: QUERY, status: REFUSED, id: 9339
1|;; flags: qr; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 13d31af55ebb801b (echoed)
1|; Transfer failed.
$ kubectl exec tool -- dig IXFR web.default.svc.cluster.local | grep -vE 'id:|COOKIE|time:|WHEN|Query'
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> IXFR web.default.svc.cluster.local
1|;; global options: +cmd
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|;; QUESTION SECTION:
1|;web.default.svc.cluster.local.	IN	A
1|
1|;; ANSWER SECTION:
1|web.default.svc.cluster.local. 30 IN	A	10.96.30.1
1|
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (UDP)
1|;; MSG SIZE  rcvd: 115
1|
2|;; Warning, ixfr requires a serial number
$ kubectl exec tool -- dig +multiline +noall +answer SRV _http._tcp.head.default.svc.cluster.local
1|_http._tcp.head.default.svc.cluster.local. 30 IN SRV 0 100 8080 10-244-1-2.head.default.svc.cluster.local.
$ kubectl exec tool -- dig +nomultiline +noall +answer +nosplit web.default.svc.cluster.local
1|web.default.svc.cluster.local. 30 IN	A	10.96.30.1
$ kubectl exec tool -- dig -u +noall +stats web.default.svc.cluster.local | grep -vE 'WHEN' | sed -E 's/time: [0-9]+/time: N/'
1|;; Query time: N usec
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (UDP)
1|;; MSG SIZE  rcvd: 115
1|
$ kubectl exec tool -- dig -r +noall +answer web.default.svc.cluster.local
1|web.default.svc.cluster.local. 30 IN	A	10.96.30.1
$ kubectl exec tool -- dig -m web.default.svc.cluster.local +short
1|10.96.30.1
$ kubectl exec tool -- dig -i -x 10.96.30.1 +short
1|web.default.svc.cluster.local.
$ kubectl exec tool -- dig web.default.svc.cluster.local @10.96.0.10 +short +stats
1|10.96.30.1
$ kubectl exec tool -- dig +short web.default.svc.cluster.local txt web.default.svc.cluster.local aaaa head.default.svc.cluster.local
1|10.244.1.2
$ kubectl exec tool -- dig +noall +answer @kube-dns.kube-system.svc.cluster.local web.default.svc.cluster.local
1|web.default.svc.cluster.local. 30 IN	A	10.96.30.1
$ kubectl exec tool -- dig +tcp @10.96.30.1 web.default.svc.cluster.local
1|;; Connection to 10.96.30.1#53(10.96.30.1) for web.default.svc.cluster.local failed: timed out.
1|;; no servers could be reached
1|;; Connection to 10.96.30.1#53(10.96.30.1) for web.default.svc.cluster.local failed: timed out.
1|;; no servers could be reached
1|;; Connection to 10.96.30.1#53(10.96.30.1) for web.default.svc.cluster.local failed: timed out.
1|;; no servers could be reached
2|command terminated with exit code 9
? 9
$ kubectl exec tool -- dig +tcp +time=1 +tries=1 @10.244.1.250 web.default.svc.cluster.local
1|;; Connection to 10.244.1.250#53(10.244.1.250) for web.default.svc.cluster.local failed: timed out.
1|;; no servers could be reached
2|command terminated with exit code 9
? 9
$ kubectl exec tool -- dig +time=1 +tries=1 @10.96.30.1 web.default.svc.cluster.local
1|;; communications error to 10.96.30.1#53: timed out
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> +time=1 +tries=1 @10.96.30.1 web.default.svc.cluster.local
1|; (1 server found)
1|;; global options: +cmd
1|;; no servers could be reached
2|command terminated with exit code 9
? 9
$ kubectl exec tool -- dig +notcp ANY web.default.svc.cluster.local +noall +answer
$ kubectl exec tool -- host -T web.default.svc.cluster.local 10.96.30.1
1|;; Connection to 10.96.30.1#53(10.96.30.1) for web.default.svc.cluster.local failed: timed out.
1|;; no servers could be reached
1|;; Connection to 10.96.30.1#53(10.96.30.1) for web.default.svc.cluster.local failed: timed out.
1|;; no servers could be reached
2|command terminated with exit code 1
? 1
$ kubectl exec tool -- host -C default.svc.cluster.local
2|command terminated with exit code 1
? 1
$ kubectl exec tool -- host -C example.com
2|command terminated with exit code 1
? 1
$ kubectl exec tool -- host -i -t ptr 1.30.96.10.in-addr.arpa
1|1.30.96.10.in-addr.arpa domain name pointer web.default.svc.cluster.local.
$ kubectl exec tool -- host -v web 2>&1 | grep -vE 'Received|id:'
1|Trying "web.default.svc.cluster.local"
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 0
1|
1|;; QUESTION SECTION:
1|;web.default.svc.cluster.local.	IN	A
1|
1|;; ANSWER SECTION:
1|web.default.svc.cluster.local. 30 IN	A	10.96.30.1
1|
1|Trying "web.default.svc.cluster.local"
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 0
1|
1|;; QUESTION SECTION:
1|;web.default.svc.cluster.local.	IN	AAAA
1|
1|;; AUTHORITY SECTION:
1|cluster.local.		30	IN	SOA	ns.dns.cluster.local. hostmaster.cluster.local. 1796013305 7200 1800 86400 30
1|
1|Trying "web.default.svc.cluster.local"
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 0
1|
1|;; QUESTION SECTION:
1|;web.default.svc.cluster.local.	IN	MX
1|
1|;; AUTHORITY SECTION:
1|cluster.local.		30	IN	SOA	ns.dns.cluster.local. hostmaster.cluster.local. 1796013305 7200 1800 86400 30
1|
$ kubectl exec tool -- host -t ns . 
1|Host . not found: 3(NXDOMAIN)
2|command terminated with exit code 1
? 1
$ kubectl exec tool -- host -t soa default.svc.cluster.local | sed -E 's/ [0-9]{10} / S /'
1|default.svc.cluster.local.default.svc.cluster.local has no SOA record
$ kubectl exec tool -- nslookup -type=soa default.svc.cluster.local | sed -E 's/serial = .*/serial = S/'
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|*** Can't find default.svc.cluster.local: No answer
1|
$ kubectl exec tool -- nslookup -type=ns .
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|** server can't find .: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec tool -- nslookup -vc web 10.96.30.1
1|;; Connection to 10.96.30.1#53(10.96.30.1) for web failed: timed out.
1|;; no servers could be reached
1|;; Connection to 10.96.30.1#53(10.96.30.1) for web failed: timed out.
1|;; no servers could be reached
1|;; Connection to 10.96.30.1#53(10.96.30.1) for web failed: timed out.
1|;; no servers could be reached
1|
2|command terminated with exit code 1
? 1
$ kubectl exec tool -- nslookup -port=8080 -timeout=1 -retry=1 web 10.244.1.2
1|;; communications error to 10.244.1.2#8080: connection refused
1|;; no servers could be reached
1|
2|command terminated with exit code 1
? 1
$ kubectl exec tool -- nslookup -all
1|Default server: 10.96.0.10
1|Address: 10.96.0.10#53
1|
1|Set options:
1|  novc			nodebug		nod2
1|  search		recurse
1|  timeout = 0		retry = 3	port = 53	ndots = 5
1|  querytype = A       	class = IN
1|  srchlist = default.svc.cluster.local/svc.cluster.local/cluster.local
1|
2|command terminated with exit code 1
? 1
$ kubectl exec tool -- nslookup -type=srv _http._tcp.head
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|_http._tcp.head.default.svc.cluster.local	service = 0 100 8080 10-244-1-2.head.default.svc.cluster.local.
1|
$ kubectl exec tool -- nslookup web. 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|** server can't find web: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec tool -- nslookup .
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|** server can't find .: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec tool -- nslookup web kube-dns.kube-system
1|Server:		kube-dns.kube-system
1|Address:	10.96.0.10#53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.30.1
1|
$ kubectl exec tool -- bash -c 'for i in 1 2 3; do dig +short web.default.svc.cluster.local; done | uniq -c'
1|      3 10.96.30.1
$ kubectl exec tool -- bash -c 'time dig +short web.default.svc.cluster.local' 2>&1 | head -1
1|10.96.30.1
$ kubectl exec tool -- bash -c 'dig +short nope.default.svc.cluster.local | wc -l; dig +short web.default.svc.cluster.local > /tmp/dig.out; cat /tmp/dig.out; rm /tmp/dig.out'
1|0
1|10.96.30.1
