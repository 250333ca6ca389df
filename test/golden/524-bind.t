# host and nslookup of BIND: what they print, with their options; nslookup line by line.
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
$ kubectl exec dnsutils -- host web
1|web.default.svc.cluster.local has address 10.96.120.1
$ kubectl exec dnsutils -- host web.default.svc.cluster.local
1|web.default.svc.cluster.local has address 10.96.120.1
$ kubectl exec dnsutils -- host web.default.svc.cluster.local.
1|web.default.svc.cluster.local has address 10.96.120.1
$ kubectl exec dnsutils -- host cart.shop
1|cart.shop.svc.cluster.local has address 10.96.120.2
$ kubectl exec dnsutils -- host cart
1|Host cart not found: 3(NXDOMAIN)
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- host nope.nowhere.example
1|Host nope.nowhere.example not found: 3(NXDOMAIN)
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- host nope.
1|Host nope. not found: 3(NXDOMAIN)
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- host example.com
1|example.com has address 93.184.215.14
$ kubectl exec dnsutils -- host ext.shop
1|ext.shop.svc.cluster.local is an alias for www.example.com.
1|www.example.com has address 93.184.215.14
$ kubectl exec dnsutils -- host set.shop
1|set.shop.svc.cluster.local has address 10.244.1.3
$ kubectl exec dnsutils -- host s0.set.shop
1|s0.set.shop.svc.cluster.local has address 10.244.1.3
$ kubectl exec dnsutils -- host 10.96.120.1
1|1.120.96.10.in-addr.arpa domain name pointer web.default.svc.cluster.local.
$ kubectl exec dnsutils -- host 10.96.120.99
1|Host 99.120.96.10.in-addr.arpa. not found: 3(NXDOMAIN)
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- host 8.8.8.8
1|Host 8.8.8.8.in-addr.arpa. not found: 3(NXDOMAIN)
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- host fd00::1
1|Host 1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.d.f.ip6.arpa not found: 3(NXDOMAIN)
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- host -t A web
1|web.default.svc.cluster.local has address 10.96.120.1
$ kubectl exec dnsutils -- host -t AAAA web
1|web.default.svc.cluster.local has no AAAA record
$ kubectl exec dnsutils -- host -t SRV cart.shop
1|cart.shop.svc.cluster.local has SRV record 0 50 80 cart.shop.svc.cluster.local.
1|cart.shop.svc.cluster.local has SRV record 0 50 9090 cart.shop.svc.cluster.local.
$ kubectl exec dnsutils -- host -t SRV _http._tcp.cart.shop
1|_http._tcp.cart.shop.svc.cluster.local has SRV record 0 100 80 cart.shop.svc.cluster.local.
$ kubectl exec dnsutils -- host -t SRV _nope._tcp.cart.shop
1|Host _nope._tcp.cart.shop not found: 3(NXDOMAIN)
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- host -t TXT dns-version.cluster.local
1|dns-version.cluster.local descriptive text "1.1.0"
$ kubectl exec dnsutils -- host -t MX web
1|web.default.svc.cluster.local has no MX record
$ kubectl exec dnsutils -- host -t NS cluster.local
1|cluster.local name server kube-dns.kube-system.svc.cluster.local.
$ kubectl exec dnsutils -- host -t SOA cluster.local | sed -E 's/ [0-9]{10} / SERIAL /'
1|cluster.local.default.svc.cluster.local has no SOA record
$ kubectl exec dnsutils -- host -t CNAME ext.shop
1|ext.shop.svc.cluster.local is an alias for www.example.com.
$ kubectl exec dnsutils -- host -t PTR 10.96.120.1
1|1.120.96.10.in-addr.arpa domain name pointer web.default.svc.cluster.local.
$ kubectl exec dnsutils -- host -t PTR 1.120.96.10.in-addr.arpa
1|1.120.96.10.in-addr.arpa domain name pointer web.default.svc.cluster.local.
$ kubectl exec dnsutils -- host -t ANY web.default.svc.cluster.local
1|web.default.svc.cluster.local has no ANY record
$ kubectl exec dnsutils -- host -t NOPE web
2|host: invalid type: NOPE
2|
2|command terminated with exit code 2
? 2
$ kubectl exec dnsutils -- host -a web.default.svc.cluster.local | grep -v -E 'id:|bytes from' | sed -E 's/ [0-9]{10} / SERIAL /'
1|Trying "web.default.svc.cluster.local.default.svc.cluster.local"
1|Trying "web.default.svc.cluster.local.svc.cluster.local"
1|Trying "web.default.svc.cluster.local.cluster.local"
1|Trying "web.default.svc.cluster.local"
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 0
1|
1|;; QUESTION SECTION:
1|;web.default.svc.cluster.local.	IN	ANY
1|
1|;; AUTHORITY SECTION:
1|cluster.local.		30	IN	SOA	ns.dns.cluster.local. hostmaster.cluster.local. SERIAL 7200 1800 86400 30
1|
$ kubectl exec dnsutils -- host -v web | grep -v -E 'id:|bytes from' | sed -E 's/ [0-9]{10} / SERIAL /'
1|Trying "web.default.svc.cluster.local"
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 0
1|
1|;; QUESTION SECTION:
1|;web.default.svc.cluster.local.	IN	A
1|
1|;; ANSWER SECTION:
1|web.default.svc.cluster.local. 30 IN	A	10.96.120.1
1|
1|Trying "web.default.svc.cluster.local"
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 0
1|
1|;; QUESTION SECTION:
1|;web.default.svc.cluster.local.	IN	AAAA
1|
1|;; AUTHORITY SECTION:
1|cluster.local.		30	IN	SOA	ns.dns.cluster.local. hostmaster.cluster.local. SERIAL 7200 1800 86400 30
1|
1|Trying "web.default.svc.cluster.local"
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 0
1|
1|;; QUESTION SECTION:
1|;web.default.svc.cluster.local.	IN	MX
1|
1|;; AUTHORITY SECTION:
1|cluster.local.		30	IN	SOA	ns.dns.cluster.local. hostmaster.cluster.local. SERIAL 7200 1800 86400 30
1|
$ kubectl exec dnsutils -- host -v -t A nope.default.svc.cluster.local | grep -v -E 'id:|bytes from' | sed -E 's/ [0-9]{10} / SERIAL /'
1|Trying "nope.default.svc.cluster.local.default.svc.cluster.local"
1|Trying "nope.default.svc.cluster.local.svc.cluster.local"
1|Trying "nope.default.svc.cluster.local.cluster.local"
1|Trying "nope.default.svc.cluster.local"
1|Host nope.default.svc.cluster.local not found: 3(NXDOMAIN)
2|command terminated with exit code 1
$ kubectl exec dnsutils -- host -d -t A web | grep -v -E 'id:|bytes from'
1|Trying "web.default.svc.cluster.local"
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 0
1|
1|;; QUESTION SECTION:
1|;web.default.svc.cluster.local.	IN	A
1|
1|;; ANSWER SECTION:
1|web.default.svc.cluster.local. 30 IN	A	10.96.120.1
1|
$ kubectl exec dnsutils -- host -T web
1|web.default.svc.cluster.local has address 10.96.120.1
$ kubectl exec dnsutils -- host -4 web
1|web.default.svc.cluster.local has address 10.96.120.1
$ kubectl exec dnsutils -- host -r web
1|web.default.svc.cluster.local has address 10.96.120.1
$ kubectl exec dnsutils -- host -N 1 cart.shop
1|Host cart.shop not found: 3(NXDOMAIN)
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- host -s web
1|web.default.svc.cluster.local has address 10.96.120.1
$ kubectl exec dnsutils -- host -i 10.96.120.1
1|1.120.96.10.in-addr.arpa domain name pointer web.default.svc.cluster.local.
$ kubectl exec dnsutils -- host -l cluster.local
1|Host cluster.local.default.svc.cluster.local not found: 5(REFUSED)
1|; Transfer failed.
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- host -V
2|host 9.18.49-1~deb12u3-Debian
$ kubectl exec dnsutils -- host
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
$ kubectl exec dnsutils -- host -z web
2|host: illegal option -- z
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
$ kubectl exec dnsutils -- host web 10.244.0.2
1|Using domain server:
1|Name: 10.244.0.2
1|Address: 10.244.0.2#53
1|Aliases: 
1|
1|web.default.svc.cluster.local has address 10.96.120.1
$ kubectl exec dnsutils -- host web.default.svc.cluster.local kube-dns.kube-system.svc.cluster.local
1|Using domain server:
1|Name: kube-dns.kube-system.svc.cluster.local
1|Address: 10.96.0.10#53
1|Aliases: 
1|
1|web.default.svc.cluster.local has address 10.96.120.1
$ kubectl exec dnsutils -- host web nope.nowhere
2|host: couldn't get address for 'nope.nowhere': not found
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- host -W 1 -R 0 web 10.244.1.2
1|;; communications error to 10.244.1.2#53: connection refused
1|;; communications error to 10.244.1.2#53: connection refused
1|;; no servers could be reached
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- host -W 1 web 192.0.2.1
1|;; communications error to 192.0.2.1#53: timed out
1|;; communications error to 192.0.2.1#53: timed out
1|;; no servers could be reached
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- host -p 5353 -W 1 web 10.244.0.2
1|;; communications error to 10.244.0.2#5353: connection refused
1|;; communications error to 10.244.0.2#5353: connection refused
1|;; no servers could be reached
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- nslookup web
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.120.1
1|;; Got recursion not available from 10.96.0.10
1|
$ kubectl exec dnsutils -- nslookup web.default.svc.cluster.local
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.120.1
1|;; Got recursion not available from 10.96.0.10
1|
$ kubectl exec dnsutils -- nslookup web.default.svc.cluster.local.
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.120.1
1|;; Got recursion not available from 10.96.0.10
1|
$ kubectl exec dnsutils -- nslookup cart.shop
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	cart.shop.svc.cluster.local
1|Address: 10.96.120.2
1|;; Got recursion not available from 10.96.0.10
1|
$ kubectl exec dnsutils -- nslookup cart
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|** server can't find cart: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- nslookup cart.shop.svc
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	cart.shop.svc.cluster.local
1|Address: 10.96.120.2
1|;; Got recursion not available from 10.96.0.10
1|
$ kubectl exec dnsutils -- nslookup set.shop
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	set.shop.svc.cluster.local
1|Address: 10.244.1.3
1|;; Got recursion not available from 10.96.0.10
1|
$ kubectl exec dnsutils -- nslookup s0.set.shop.svc.cluster.local
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	s0.set.shop.svc.cluster.local
1|Address: 10.244.1.3
1|;; Got recursion not available from 10.96.0.10
1|
$ kubectl exec dnsutils -- nslookup ext.shop
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|ext.shop.svc.cluster.local	canonical name = www.example.com.
1|Name:	www.example.com
1|Address: 93.184.215.14
1|
$ kubectl exec dnsutils -- nslookup www.example.com
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	www.example.com
1|Address: 93.184.215.14
1|
$ kubectl exec dnsutils -- nslookup nope.example.com
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|** server can't find nope.example.com: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- nslookup 10.96.120.2
1|;; Got recursion not available from 10.96.0.10
1|2.120.96.10.in-addr.arpa	name = cart.shop.svc.cluster.local.
1|
$ kubectl exec dnsutils -- nslookup 10.244.1.3
1|;; Got recursion not available from 10.96.0.10
1|3.1.244.10.in-addr.arpa	name = s0.set.shop.svc.cluster.local.
1|
$ kubectl exec dnsutils -- nslookup 10.96.120.99
1|** server can't find 99.120.96.10.in-addr.arpa: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- nslookup fd00::1
1|** server can't find 1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.d.f.ip6.arpa: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- nslookup web 10.244.0.2
1|Server:		10.244.0.2
1|Address:	10.244.0.2#53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.120.1
1|
$ kubectl exec dnsutils -- nslookup web.default.svc.cluster.local 10.244.0.3
1|Server:		10.244.0.3
1|Address:	10.244.0.3#53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.120.1
1|
$ kubectl exec dnsutils -- nslookup web kube-dns.kube-system
1|Server:		kube-dns.kube-system
1|Address:	10.96.0.10#53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.120.1
1|
$ kubectl exec dnsutils -- nslookup web nope.nowhere
2|nslookup: couldn't get address for 'nope.nowhere': not found
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- nslookup -type=a web
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.120.1
1|
$ kubectl exec dnsutils -- nslookup -type=aaaa web
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|*** Can't find web: No answer
1|
$ kubectl exec dnsutils -- nslookup -type=A cart.shop.svc.cluster.local
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	cart.shop.svc.cluster.local
1|Address: 10.96.120.2
1|
$ kubectl exec dnsutils -- nslookup -type=srv cart.shop
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|cart.shop.svc.cluster.local	service = 0 50 80 cart.shop.svc.cluster.local.
1|cart.shop.svc.cluster.local	service = 0 50 9090 cart.shop.svc.cluster.local.
1|
$ kubectl exec dnsutils -- nslookup -q=srv _http._tcp.cart.shop.svc.cluster.local
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|_http._tcp.cart.shop.svc.cluster.local	service = 0 100 80 cart.shop.svc.cluster.local.
1|
$ kubectl exec dnsutils -- nslookup -query=srv _nope._tcp.cart.shop.svc.cluster.local
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|** server can't find _nope._tcp.cart.shop.svc.cluster.local: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- nslookup -type=ptr 1.120.96.10.in-addr.arpa
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|1.120.96.10.in-addr.arpa	name = web.default.svc.cluster.local.
1|
$ kubectl exec dnsutils -- nslookup -type=ptr 10.96.120.1
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|1.120.96.10.in-addr.arpa	name = web.default.svc.cluster.local.
1|
$ kubectl exec dnsutils -- nslookup -type=txt dns-version.cluster.local
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|dns-version.cluster.local	text = "1.1.0"
1|
$ kubectl exec dnsutils -- nslookup -type=soa cluster.local | sed -E 's/serial = [0-9]+/serial = SERIAL/'
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|*** Can't find cluster.local: No answer
1|
$ kubectl exec dnsutils -- nslookup -type=ns cluster.local
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|cluster.local	nameserver = kube-dns.kube-system.svc.cluster.local.
1|
$ kubectl exec dnsutils -- nslookup -type=mx web
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|*** Can't find web: No answer
1|
$ kubectl exec dnsutils -- nslookup -type=cname ext.shop
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|ext.shop.svc.cluster.local	canonical name = www.example.com.
1|
$ kubectl exec dnsutils -- nslookup -type=any web.default.svc.cluster.local
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|*** Can't find web.default.svc.cluster.local: No answer
1|
$ kubectl exec dnsutils -- nslookup -type=nope web
1|unknown query type: nope
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.120.1
1|;; Got recursion not available from 10.96.0.10
1|
$ kubectl exec dnsutils -- nslookup -type=soa nope.default.svc.cluster.local
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|*** Can't find nope.default.svc.cluster.local: No answer
1|
$ kubectl exec dnsutils -- nslookup -type=mx example.com
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Non-authoritative answer:
1|*** Can't find example.com: No answer
1|
1|Authoritative answers can be found from:
1|
$ kubectl exec dnsutils -- nslookup -nosearch web
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|** server can't find web: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- nslookup -norecurse web
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.120.1
1|
$ kubectl exec dnsutils -- nslookup -vc web.default.svc.cluster.local
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.120.1
1|;; Got recursion not available from 10.96.0.10
1|
$ kubectl exec dnsutils -- nslookup -domain=shop.svc.cluster.local cart
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	cart.shop.svc.cluster.local
1|Address: 10.96.120.2
1|;; Got recursion not available from 10.96.0.10
1|
$ kubectl exec dnsutils -- nslookup -port=5353 -timeout=1 -retry=0 web 10.244.0.2
1|;; communications error to 10.244.0.2#5353: connection refused
1|;; no servers could be reached
1|
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- nslookup -timeout=1 -retry=0 web 192.0.2.1
1|;; communications error to 192.0.2.1#53: timed out
1|;; no servers could be reached
1|
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- nslookup -timeout=1 -retry=1 web 10.244.1.2
1|;; communications error to 10.244.1.2#53: connection refused
1|;; no servers could be reached
1|
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- nslookup -nosuch web
1|*** Invalid option: nosuch
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.120.1
1|;; Got recursion not available from 10.96.0.10
1|
$ kubectl exec dnsutils -- nslookup -version
2|nslookup 9.18.49-1~deb12u3-Debian
$ printf 'web\n' | kubectl exec -i dnsutils -- nslookup
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.120.1
1|;; Got recursion not available from 10.96.0.10
1|
$ printf 'set type=srv\ncart.shop\nexit\n' | kubectl exec -i dnsutils -- nslookup
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|cart.shop.svc.cluster.local	service = 0 50 80 cart.shop.svc.cluster.local.
1|cart.shop.svc.cluster.local	service = 0 50 9090 cart.shop.svc.cluster.local.
1|
$ printf 'server 10.244.0.2\nweb\n' | kubectl exec -i dnsutils -- nslookup
1|Default server: 10.244.0.2
1|Address: 10.244.0.2#53
1|Server:		10.244.0.2
1|Address:	10.244.0.2#53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.120.1
1|
$ printf 'set search\nset domain=shop.svc.cluster.local\ncart\n' | kubectl exec -i dnsutils -- nslookup
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	cart.shop.svc.cluster.local
1|Address: 10.96.120.2
1|;; Got recursion not available from 10.96.0.10
1|
$ printf 'set all\n' | kubectl exec -i dnsutils -- nslookup
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
$ printf 'server\nserver kube-dns.kube-system\nserver nope.nowhere\nweb\n' | kubectl exec -i dnsutils -- nslookup
1|Default server: 10.96.0.10
1|Address: 10.96.0.10#53
1|Default server: kube-dns.kube-system
1|Address: 10.96.0.10#53
2|nslookup: couldn't get address for 'nope.nowhere': not found
2|command terminated with exit code 1
? 1
$ printf 'set q=txt\ndns-version.cluster.local\nset q=a\nnope\n' | kubectl exec -i dnsutils -- nslookup
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|dns-version.cluster.local	text = "1.1.0"
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|** server can't find nope: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ printf 'set nosuch\nset type=bogus\nset ndots=1\ncart.shop\n' | kubectl exec -i dnsutils -- nslookup
1|*** Invalid option: nosuch
1|unknown query type: bogus
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|** server can't find cart.shop: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ printf 'web 10.244.0.3\nweb\n' | kubectl exec -i dnsutils -- nslookup
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.120.1
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.120.1
1|;; Got recursion not available from 10.96.0.10
1|
$ printf 'ls cluster.local\nview x\nfinger x\nhelp\n?\nroot\n' | kubectl exec -i dnsutils -- nslookup
1|The 'ls' command is not implemented.
1|The 'view' command is not implemented.
1|The 'finger' command is not implemented.
1|The 'help' command is not yet implemented.
1|The '?' command is not yet implemented.
1|The 'root' command is not implemented.
1|
2|command terminated with exit code 1
? 1
$ printf '10.96.120.1\n10.96.120.99\n' | kubectl exec -i dnsutils -- nslookup - 10.244.0.2
1|1.120.96.10.in-addr.arpa	name = web.default.svc.cluster.local.
1|** server can't find 99.120.96.10.in-addr.arpa: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ printf 'set srchlist=shop.svc.cluster.local/default.svc.cluster.local\ncart\nset all\n' | kubectl exec -i dnsutils -- nslookup
1|*** Invalid option: srchlist=shop.svc.cluster.local/default.svc.cluster.local
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|** server can't find cart: NXDOMAIN
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
$ docker exec kind-worker nslookup web.default.svc.cluster.local 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.120.1
1|
$ docker exec kind-worker host web.default.svc.cluster.local 10.96.0.10
1|Using domain server:
1|Name: 10.96.0.10
1|Address: 10.96.0.10#53
1|Aliases: 
1|
1|web.default.svc.cluster.local has address 10.96.120.1
