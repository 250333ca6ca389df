# dig: what it prints, with its options.
> base.yaml
| apiVersion: v1
| kind: Namespace
| metadata: {name: shop}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: web}
| spec: {clusterIP: 10.96.120.1, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: cart, namespace: shop}
| spec: {clusterIP: 10.96.120.2, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}, {name: m, port: 9090}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: set, namespace: shop}
| spec: {clusterIP: None, selector: {app: set}, ports: [{name: http, port: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: ext, namespace: shop}
| spec: {type: ExternalName, externalName: www.example.com}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: web, labels: {app: web}}
| spec:
|   nodeName: kind-worker
|   containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1]}]
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: s0, namespace: shop, labels: {app: set}}
| spec:
|   nodeName: kind-worker
|   hostname: s0
|   subdomain: set
|   containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1]}]
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: dnsutils}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/jessie-dnsutils:1.7", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: box}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
$ kubectl apply -f base.yaml
1|namespace/shop created
1|service/web created
1|service/cart created
1|service/set created
1|service/ext created
1|pod/web created
1|pod/s0 created
1|pod/dnsutils created
1|pod/box created
@ ready
$ kubectl exec dnsutils -- dig web.default.svc.cluster.local | grep -v -E 'id:|time:|WHEN|COOKIE'
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> web.default.svc.cluster.local
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
1|web.default.svc.cluster.local. 30 IN	A	10.96.120.1
1|
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (UDP)
1|;; MSG SIZE  rcvd: 115
1|
$ kubectl exec dnsutils -- dig nope.default.svc.cluster.local | grep -v -E 'id:|time:|WHEN|COOKIE' | sed -E 's/ [0-9]{10} / SERIAL /'
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> nope.default.svc.cluster.local
1|;; global options: +cmd
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|;; QUESTION SECTION:
1|;nope.default.svc.cluster.local.	IN	A
1|
1|;; AUTHORITY SECTION:
1|cluster.local.		30	IN	SOA	ns.dns.cluster.local. hostmaster.cluster.local. SERIAL 7200 1800 86400 30
1|
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (UDP)
1|;; MSG SIZE  rcvd: 164
1|
$ kubectl exec dnsutils -- dig web | grep -v -E 'id:|time:|WHEN|COOKIE'
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> web
1|;; global options: +cmd
1|;; Got answer:
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|;; QUESTION SECTION:
1|;web.				IN	A
1|
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (UDP)
1|;; MSG SIZE  rcvd: 44
1|
$ kubectl exec dnsutils -- dig +search web | grep -v -E 'id:|time:|WHEN|COOKIE'
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> +search web
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
1|web.default.svc.cluster.local. 30 IN	A	10.96.120.1
1|
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (UDP)
1|;; MSG SIZE  rcvd: 115
1|
$ kubectl exec dnsutils -- dig +search +showsearch cart.shop | grep -v -E 'id:|time:|WHEN|COOKIE' | sed -E 's/ [0-9]{10} / SERIAL /'
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> +search +showsearch cart.shop
1|;; global options: +cmd
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|;; QUESTION SECTION:
1|;cart.shop.default.svc.cluster.local. IN	A
1|
1|;; AUTHORITY SECTION:
1|cluster.local.		30	IN	SOA	ns.dns.cluster.local. hostmaster.cluster.local. SERIAL 7200 1800 86400 30
1|
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (UDP)
1|;; MSG SIZE  rcvd: 169
1|
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> +search +showsearch cart.shop
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
1|;cart.shop.svc.cluster.local.	IN	A
1|
1|;; ANSWER SECTION:
1|cart.shop.svc.cluster.local. 30	IN	A	10.96.120.2
1|
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (UDP)
1|;; MSG SIZE  rcvd: 111
1|
$ kubectl exec dnsutils -- dig +short web.default.svc.cluster.local cart.shop.svc.cluster.local
1|10.96.120.1
1|10.96.120.2
$ kubectl exec dnsutils -- dig +short web.default.svc.cluster.local nope.default.svc.cluster.local cart.shop.svc.cluster.local
1|10.96.120.1
1|10.96.120.2
$ kubectl exec dnsutils -- dig +noall +answer web.default.svc.cluster.local A cart.shop.svc.cluster.local SRV
1|web.default.svc.cluster.local. 30 IN	A	10.96.120.1
1|cart.shop.svc.cluster.local. 30	IN	SRV	0 50 80 cart.shop.svc.cluster.local.
1|cart.shop.svc.cluster.local. 30	IN	SRV	0 50 9090 cart.shop.svc.cluster.local.
$ kubectl exec dnsutils -- dig +short
$ kubectl exec dnsutils -- dig +short ext.shop.svc.cluster.local
1|www.example.com.
1|93.184.215.14
$ kubectl exec dnsutils -- dig +short +identify web.default.svc.cluster.local | sed -E 's/in [0-9]+ ms/in N ms/'
1|10.96.120.1 from server 10.96.0.10 in N ms.
$ kubectl exec dnsutils -- dig +noall +answer +nottlid web.default.svc.cluster.local
1|web.default.svc.cluster.local. IN A	10.96.120.1
$ kubectl exec dnsutils -- dig +noall +answer +noclass web.default.svc.cluster.local
1|web.default.svc.cluster.local. 30 A	10.96.120.1
$ kubectl exec dnsutils -- dig +noall +answer +nottlid +noclass web.default.svc.cluster.local
1|web.default.svc.cluster.local. A 10.96.120.1
$ kubectl exec dnsutils -- dig +noall +answer +ttlunits web.default.svc.cluster.local
1|web.default.svc.cluster.local. 30s IN	A	10.96.120.1
$ kubectl exec dnsutils -- dig +noall +answer +multiline SOA cluster.local | sed -E 's/[0-9]{10}/SERIAL/'
1|cluster.local.		30 IN SOA ns.dns.cluster.local. hostmaster.cluster.local. (
1|				SERIAL ; serial
1|				7200       ; refresh (2 hours)
1|				1800       ; retry (30 minutes)
1|				86400      ; expire (1 day)
1|				30         ; minimum (30 seconds)
1|				)
$ kubectl exec dnsutils -- dig +noall +authority +multiline nope.default.svc.cluster.local | sed -E 's/[0-9]{10}/SERIAL/'
1|cluster.local.		30 IN SOA ns.dns.cluster.local. hostmaster.cluster.local. (
1|				SERIAL ; serial
1|				7200       ; refresh (2 hours)
1|				1800       ; retry (30 minutes)
1|				86400      ; expire (1 day)
1|				30         ; minimum (30 seconds)
1|				)
$ kubectl exec dnsutils -- dig +noall +answer +multiline SRV cart.shop.svc.cluster.local
1|cart.shop.svc.cluster.local. 30	IN SRV 0 50 80 cart.shop.svc.cluster.local.
1|cart.shop.svc.cluster.local. 30	IN SRV 0 50 9090 cart.shop.svc.cluster.local.
$ kubectl exec dnsutils -- dig +noall +question web.default.svc.cluster.local
1|;web.default.svc.cluster.local.	IN	A
$ kubectl exec dnsutils -- dig +noall +stats web.default.svc.cluster.local | grep -E 'SERVER|SIZE'
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (UDP)
1|;; MSG SIZE  rcvd: 115
$ kubectl exec dnsutils -- dig +noall +comments +nocookie web.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec dnsutils -- dig +noall +comments +noedns web.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 0
1|;; WARNING: recursion requested but not available
1|
$ kubectl exec dnsutils -- dig +noall +comments +bufsize=512 +nocookie web.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 512
$ kubectl exec dnsutils -- dig +noall +comments +bufsize=4096 +nocookie web.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 4096
$ kubectl exec dnsutils -- dig +noall +comments +dnssec +nocookie web.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags: do; udp: 1232
$ kubectl exec dnsutils -- dig +noall +comments +norecurse +nocookie web.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec dnsutils -- dig +noall +comments +noadflag +nocookie web.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec dnsutils -- dig +noall +comments +cdflag +nocookie web.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd cd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec dnsutils -- dig +noall +comments +nsid +nocookie web.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; NSID:
$ kubectl exec dnsutils -- dig +noall +comments +subnet=10.0.0.0/8 +nocookie web.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec dnsutils -- dig +noall +comments +edns=1 +nocookie web.default.svc.cluster.local | grep -v id:
1|;; BADVERS, retrying with EDNS version 0.
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec dnsutils -- dig +qr +noall +question +answer web.default.svc.cluster.local
1|;web.default.svc.cluster.local.	IN	A
1|;web.default.svc.cluster.local.	IN	A
1|web.default.svc.cluster.local. 30 IN	A	10.96.120.1
$ kubectl exec dnsutils -- dig +tcp web.default.svc.cluster.local | grep -E 'SERVER|IN'
1|;; WARNING: .local is reserved for Multicast DNS
1|;; WARNING: recursion requested but not available
1|;web.default.svc.cluster.local.	IN	A
1|web.default.svc.cluster.local. 30 IN	A	10.96.120.1
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (TCP)
$ kubectl exec dnsutils -- dig +vc +short web.default.svc.cluster.local
1|10.96.120.1
$ kubectl exec dnsutils -- dig +notcp +short web.default.svc.cluster.local
1|10.96.120.1
$ kubectl exec dnsutils -- dig -4 +short web.default.svc.cluster.local
1|10.96.120.1
$ kubectl exec dnsutils -- dig -6 +time=1 +tries=1 +short web.default.svc.cluster.local
1|;; communications error to ::1#53: connection refused
1|;; no servers could be reached
2|command terminated with exit code 9
? 9
$ kubectl exec dnsutils -- dig -t AAAA +noall +comments web.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: ec86db53b5a028d0 (echoed)
$ kubectl exec dnsutils -- dig -t SRV +short cart.shop.svc.cluster.local
1|0 50 80 cart.shop.svc.cluster.local.
1|0 50 9090 cart.shop.svc.cluster.local.
$ kubectl exec dnsutils -- dig -q web.default.svc.cluster.local -t A +short
1|10.96.120.1
$ kubectl exec dnsutils -- dig -c IN -t A +short web.default.svc.cluster.local
1|10.96.120.1
$ kubectl exec dnsutils -- dig -x 10.96.120.1 +short
1|web.default.svc.cluster.local.
$ kubectl exec dnsutils -- dig +noall +question -x 10.96.120.1
1|;1.120.96.10.in-addr.arpa.	IN	PTR
$ kubectl exec dnsutils -- dig +noall +question -x fd00::1
1|;1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.d.f.ip6.arpa. IN PTR
$ kubectl exec dnsutils -- dig +noall +question -x 10.96
1|;96.10.in-addr.arpa.		IN	PTR
$ kubectl exec dnsutils -- dig +noall +question -x nonsense
1|;nonsense.in-addr.arpa.		IN	PTR
$ kubectl exec dnsutils -- dig @10.244.0.3 +short web.default.svc.cluster.local
1|10.96.120.1
$ kubectl exec dnsutils -- dig @10.244.0.2 web.default.svc.cluster.local | grep -E 'SERVER|DiG|server'
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> @10.244.0.2 web.default.svc.cluster.local
1|; (1 server found)
1|;; SERVER: 10.244.0.2#53(10.244.0.2) (UDP)
$ kubectl exec dnsutils -- dig @kube-dns.kube-system.svc.cluster.local +short web.default.svc.cluster.local
1|10.96.120.1
$ kubectl exec dnsutils -- dig @kube-dns.kube-system.svc.cluster.local +noall +stats web.default.svc.cluster.local | grep SERVER
1|;; SERVER: 10.96.0.10#53(kube-dns.kube-system.svc.cluster.local) (UDP)
$ kubectl exec dnsutils -- dig @nope.nowhere +short web.default.svc.cluster.local
2|dig: couldn't get address for 'nope.nowhere': not found
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- dig @10.96.120.1 +time=1 +tries=1 web.default.svc.cluster.local
1|;; communications error to 10.96.120.1#53: timed out
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> @10.96.120.1 +time=1 +tries=1 web.default.svc.cluster.local
1|; (1 server found)
1|;; global options: +cmd
1|;; no servers could be reached
2|command terminated with exit code 9
? 9
$ kubectl exec dnsutils -- dig @10.244.1.2 +time=1 +tries=2 +short web.default.svc.cluster.local
1|;; communications error to 10.244.1.2#53: connection refused
1|;; communications error to 10.244.1.2#53: connection refused
1|;; no servers could be reached
2|command terminated with exit code 9
? 9
$ kubectl exec dnsutils -- dig @10.96.0.10 -p 5353 +time=1 +tries=1 +short web.default.svc.cluster.local
1|;; communications error to 10.96.0.10#5353: timed out
1|;; no servers could be reached
2|command terminated with exit code 9
? 9
$ kubectl exec dnsutils -- dig @10.244.0.2 -p 5353 +time=1 +tries=1 +short web.default.svc.cluster.local
1|;; communications error to 10.244.0.2#5353: connection refused
1|;; no servers could be reached
2|command terminated with exit code 9
? 9
$ kubectl exec dnsutils -- dig @192.0.2.1 +time=1 +tries=2 web.default.svc.cluster.local
1|;; communications error to 192.0.2.1#53: timed out
1|;; communications error to 192.0.2.1#53: timed out
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> @192.0.2.1 +time=1 +tries=2 web.default.svc.cluster.local
1|; (1 server found)
1|;; global options: +cmd
1|;; no servers could be reached
2|command terminated with exit code 9
? 9
$ kubectl exec dnsutils -- dig @192.0.2.1 +time=1 +retry=0 +short web.default.svc.cluster.local
1|;; communications error to 192.0.2.1#53: timed out
1|;; no servers could be reached
2|command terminated with exit code 9
? 9
$ kubectl exec dnsutils -- dig @10.244.1.2 +tcp +time=1 +tries=1 web.default.svc.cluster.local
1|;; Connection to 10.244.1.2#53(10.244.1.2) for web.default.svc.cluster.local failed: connection refused.
1|;; no servers could be reached
2|command terminated with exit code 9
? 9
$ kubectl exec dnsutils -- dig @192.0.2.1 +tcp +time=1 +tries=1 web.default.svc.cluster.local
1|;; Connection to 192.0.2.1#53(192.0.2.1) for web.default.svc.cluster.local failed: timed out.
1|;; no servers could be reached
2|command terminated with exit code 9
? 9
$ kubectl exec dnsutils -- dig +nosuchoption web
2|Invalid option: +nosuchoption
2|Usage:  dig [@global-server] [domain] [q-type] [q-class] {q-opt}
2|            {global-d-opt} host [@local-server] {local-d-opt}
2|            [ host [@local-server] {local-d-opt} [...]]
2|
2|Use "dig -h" (or "dig -h | more") for complete list of options
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- dig -z web
2|Invalid option: -z
2|Usage:  dig [@global-server] [domain] [q-type] [q-class] {q-opt}
2|            {global-d-opt} host [@local-server] {local-d-opt}
2|            [ host [@local-server] {local-d-opt} [...]]
2|
2|Use "dig -h" (or "dig -h | more") for complete list of options
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- dig +short NOPE web.default.svc.cluster.local
1|10.96.120.1
$ kubectl exec dnsutils -- dig -t NOPE web.default.svc.cluster.local +short
1|10.96.120.1
2|;; Warning, ignoring invalid type NOPE
$ kubectl exec dnsutils -- dig -v
2|DiG 9.18.49-1~deb12u3-Debian
$ kubectl exec dnsutils -- dig +domain=shop.svc.cluster.local +noall +answer cart
1|cart.shop.svc.cluster.local. 30	IN	A	10.96.120.2
$ kubectl exec dnsutils -- dig +search +ndots=2 +noall +answer cart.shop
1|cart.shop.svc.cluster.local. 30	IN	A	10.96.120.2
$ kubectl exec dnsutils -- dig +search +noall +answer cart.shop SRV
1|cart.shop.svc.cluster.local. 30	IN	SRV	0 50 80 cart.shop.svc.cluster.local.
1|cart.shop.svc.cluster.local. 30	IN	SRV	0 50 9090 cart.shop.svc.cluster.local.
$ kubectl exec dnsutils -- dig +nosearch +noall +comments cart.shop | grep -v id:
1|;; Got answer:
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 53ff1a5b64c1552a (echoed)
$ kubectl exec dnsutils -- dig +noall +answer +additional +nocookie SRV set.shop.svc.cluster.local
1|set.shop.svc.cluster.local. 30	IN	SRV	0 100 8080 s0.set.shop.svc.cluster.local.
1|s0.set.shop.svc.cluster.local. 30 IN	A	10.244.1.3
$ kubectl exec dnsutils -- dig ANY web.default.svc.cluster.local | grep -v -E 'id:|time:|WHEN|COOKIE' | sed -E 's/ [0-9]{10} / SERIAL /'
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> ANY web.default.svc.cluster.local
1|;; global options: +cmd
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|;; QUESTION SECTION:
1|;web.default.svc.cluster.local.	IN	ANY
1|
1|;; AUTHORITY SECTION:
1|cluster.local.		30	IN	SOA	ns.dns.cluster.local. hostmaster.cluster.local. SERIAL 7200 1800 86400 30
1|
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (TCP)
1|;; MSG SIZE  rcvd: 163
1|
$ kubectl exec dnsutils -- dig web.default.svc.cluster.local A +noall +answer +nocmd +nocomments
1|web.default.svc.cluster.local. 30 IN	A	10.96.120.1
$ kubectl exec dnsutils -- dig +nocmd web.default.svc.cluster.local +noall +answer
1|web.default.svc.cluster.local. 30 IN	A	10.96.120.1
$ kubectl exec dnsutils -- dig +nocomments web.default.svc.cluster.local | grep -v -E 'time:|WHEN'
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> +nocomments web.default.svc.cluster.local
1|;; global options: +cmd
1|;web.default.svc.cluster.local.	IN	A
1|web.default.svc.cluster.local. 30 IN	A	10.96.120.1
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (UDP)
1|;; MSG SIZE  rcvd: 115
1|
$ kubectl exec dnsutils -- dig +noquestion web.default.svc.cluster.local | grep -v -E 'id:|time:|WHEN|COOKIE'
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> +noquestion web.default.svc.cluster.local
1|;; global options: +cmd
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|;; ANSWER SECTION:
1|web.default.svc.cluster.local. 30 IN	A	10.96.120.1
1|
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (UDP)
1|;; MSG SIZE  rcvd: 115
1|
$ kubectl exec dnsutils -- dig +nostats web.default.svc.cluster.local | grep -v -E 'id:|COOKIE'
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> +nostats web.default.svc.cluster.local
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
1|web.default.svc.cluster.local. 30 IN	A	10.96.120.1
1|
$ kubectl exec dnsutils -- dig +noanswer web.default.svc.cluster.local | grep -v -E 'id:|time:|WHEN|COOKIE'
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> +noanswer web.default.svc.cluster.local
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
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (UDP)
1|;; MSG SIZE  rcvd: 115
1|
$ kubectl exec dnsutils -- dig +noall +answer +unknownformat web.default.svc.cluster.local
1|web.default.svc.cluster.local. 30 CLASS1 TYPE1	\# 4 0A607801
$ kubectl exec dnsutils -- dig +noall +answer +unknownformat SRV cart.shop.svc.cluster.local
1|cart.shop.svc.cluster.local. 30	CLASS1	TYPE33	\# 35 00000032005004636172740473686F700373766307636C7573746572 056C6F63616C00
1|cart.shop.svc.cluster.local. 30	CLASS1	TYPE33	\# 35 00000032238204636172740473686F700373766307636C7573746572 056C6F63616C00
$ kubectl exec dnsutils -- dig +noall +answer +rrcomments web.default.svc.cluster.local
1|web.default.svc.cluster.local. 30 IN	A	10.96.120.1
$ kubectl exec dnsutils -- dig +noall +answer +onesoa SOA cluster.local | sed -E 's/ [0-9]{10} / SERIAL /'
1|cluster.local.		30	IN	SOA	ns.dns.cluster.local. hostmaster.cluster.local. SERIAL 7200 1800 86400 30
$ kubectl exec dnsutils -- dig +noall +answer example.com www.example.com A
1|example.com.		30	IN	A	93.184.215.14
1|www.example.com.	30	IN	A	93.184.215.14
$ kubectl exec dnsutils -- dig example.com | grep -v -E 'id:|time:|WHEN|COOKIE'
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> example.com
1|;; global options: +cmd
1|;; Got answer:
1|;; flags: qr aa rd ra; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|;; QUESTION SECTION:
1|;example.com.			IN	A
1|
1|;; ANSWER SECTION:
1|example.com.		30	IN	A	93.184.215.14
1|
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (UDP)
1|;; MSG SIZE  rcvd: 79
1|
$ kubectl exec dnsutils -- dig web.default.svc.cluster.local. +short
1|10.96.120.1
$ kubectl exec dnsutils -- dig 10.96.120.1 +noall +comments | grep -v id:
1|;; Got answer:
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: c26518a6bf785480 (echoed)
$ kubectl exec dnsutils -- dig AXFR cluster.local
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> AXFR cluster.local
1|;; global options: +cmd
1|; Transfer failed.
$ kubectl exec dnsutils -- dig +short web.default.svc.cluster.local @10.244.0.2 @10.244.0.3
1|10.96.120.1
$ kubectl exec dnsutils -- dig -b 10.244.2.2 +short web.default.svc.cluster.local
1|10.96.120.1
$ kubectl exec dnsutils -- dig -b 10.9.9.9 +short web.default.svc.cluster.local
1|;; UDP setup with 10.96.0.10#53(10.96.0.10) for web.default.svc.cluster.local failed: address not available.
1|;; no servers could be reached
1|;; UDP setup with 10.96.0.10#53(10.96.0.10) for web.default.svc.cluster.local failed: address not available.
1|;; no servers could be reached
1|;; UDP setup with 10.96.0.10#53(10.96.0.10) for web.default.svc.cluster.local failed: address not available.
1|;; no servers could be reached
2|command terminated with exit code 9
? 9
$ kubectl exec dnsutils -- dig -f /nope +short
2|/nope: No such file or directory
2|dig: couldn't open specified batch file
2|command terminated with exit code 8
? 8
$ printf 'web.default.svc.cluster.local\ncart.shop.svc.cluster.local SRV\n' | kubectl exec -i dnsutils -- dig -f - +short
1|10.96.120.1
1|0 50 80 cart.shop.svc.cluster.local.
1|0 50 9090 cart.shop.svc.cluster.local.
$ kubectl exec dnsutils -- dig +opcode=STATUS +noall +comments +nocookie web.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; flags: qr rd ad; QUERY: 0, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 0
1|;; WARNING: recursion requested but not available
1|
1|;; WARNING: EDNS query returned status NOTIMP - retry with '+noedns'
1|
$ kubectl exec dnsutils -- dig +padding=128 +nocookie +short web.default.svc.cluster.local
1|10.96.120.1
$ kubectl exec dnsutils -- dig +keepopen +tcp +short web.default.svc.cluster.local cart.shop.svc.cluster.local
1|10.96.120.1
1|10.96.120.2
$ kubectl exec dnsutils -- dig +time=abc web
1|invalid timeout 'abc': not a valid number
2|dig: Couldn't parse timeout
2|command terminated with exit code 10
? 10
$ kubectl exec dnsutils -- dig +bufsize=70000 +short web.default.svc.cluster.local
1|invalid buffer size '70000': out of range
2|dig: Couldn't parse buffer size
2|command terminated with exit code 10
? 10
$ kubectl exec dnsutils -- dig toolong-label-0123456789012345678901234567890123456789012345678901234567890.default.svc.cluster.local
2|dig: 'toolong-label-0123456789012345678901234567890123456789012345678901234567890.default.svc.cluster.local' is not a legal name (label too long)
2|command terminated with exit code 10
? 10
$ kubectl exec dnsutils -- dig a..b
2|dig: 'a..b' is not a legal name (empty label)
2|command terminated with exit code 10
? 10
$ docker exec kind-worker dig @10.96.0.10 +short web.default.svc.cluster.local
1|10.96.120.1
$ docker exec kind-control-plane dig @10.96.0.10 +short web.default.svc.cluster.local
1|10.96.120.1
