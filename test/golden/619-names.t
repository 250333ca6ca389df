# Names of every kind from Pods: A, AAAA, SRV, PTR, CNAME, TXT; what is there, what is not, and how a resolver comes to it.
> n.yaml
| apiVersion: v1
| kind: Namespace
| metadata: {name: shop}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: cart-0, namespace: shop, labels: {app: cart}}
| spec:
|   nodeName: kind-worker
|   hostname: first
|   subdomain: carts
|   containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080], ports: [{name: http, containerPort: 8080}]}]
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: cart-1, namespace: shop, labels: {app: cart}}
| spec:
|   nodeName: kind-worker2
|   subdomain: carts
|   containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080], ports: [{name: http, containerPort: 8080}]}]
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: carts, namespace: shop}
| spec: {clusterIP: None, selector: {app: cart}, ports: [{name: http, port: 80, targetPort: http}, {name: admin, port: 9000, protocol: UDP}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: cart, namespace: shop}
| spec: {clusterIP: 10.96.63.1, selector: {app: cart}, ports: [{name: http, port: 80, targetPort: 8080}, {name: dns, port: 53, protocol: UDP, targetPort: 5353}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: old, namespace: shop}
| spec: {type: ExternalName, externalName: db.example.org}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: loop, namespace: shop}
| spec: {type: ExternalName, externalName: cart.shop.svc.cluster.local}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: none, namespace: shop}
| spec: {clusterIP: None, selector: {app: nothing}, ports: [{port: 80}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: unnamed, namespace: shop}
| spec: {clusterIP: 10.96.63.9, selector: {app: cart}, ports: [{port: 80}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: tool, namespace: shop}
| spec:
|   nodeName: kind-worker2
|   containers: [{name: c, image: "registry.k8s.io/e2e-test-images/jessie-dnsutils:1.3", command: [sleep, infinity]}]
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: box}
| spec:
|   nodeName: kind-worker2
|   dnsConfig: {options: [{name: ndots, value: "1"}], searches: [shop.svc.cluster.local]}
|   containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: host}
| spec:
|   nodeName: kind-worker
|   dnsPolicy: None
|   dnsConfig: {nameservers: [10.96.0.10], searches: [svc.cluster.local, cluster.local], options: [{name: ndots, value: "2"}, {name: timeout, value: "1"}]}
|   containers: [{name: c, image: "registry.k8s.io/e2e-test-images/jessie-dnsutils:1.3", command: [sleep, infinity]}]
$ kubectl apply -f n.yaml
1|namespace/shop created
1|pod/cart-0 created
1|pod/cart-1 created
1|service/carts created
1|service/cart created
1|service/old created
1|service/loop created
1|service/none created
1|service/unnamed created
1|pod/tool created
1|pod/box created
1|pod/host created
@ ready
$ kubectl exec -n shop tool -- cat /etc/resolv.conf
1|search shop.svc.cluster.local svc.cluster.local cluster.local
1|nameserver 10.96.0.10
1|options ndots:5
$ kubectl exec -n shop tool -- dig +short cart.shop.svc.cluster.local
1|10.96.63.1
$ kubectl exec -n shop tool -- dig +search +short cart
1|10.96.63.1
$ kubectl exec -n shop tool -- dig +noall +answer cart.shop.svc.cluster.local ANY
$ kubectl exec -n shop tool -- dig +noall +answer +authority cart.shop.svc.cluster.local AAAA
1|cluster.local.		30	IN	SOA	ns.dns.cluster.local. hostmaster.cluster.local. 1795980935 7200 1800 86400 30
$ kubectl exec -n shop tool -- dig +noall +answer _http._tcp.cart.shop.svc.cluster.local SRV
1|_http._tcp.cart.shop.svc.cluster.local.	30 IN SRV 0 100 80 cart.shop.svc.cluster.local.
$ kubectl exec -n shop tool -- dig +noall +answer +additional _dns._udp.cart.shop.svc.cluster.local SRV
1|_dns._udp.cart.shop.svc.cluster.local. 30 IN SRV 0 100 53 cart.shop.svc.cluster.local.
1|cart.shop.svc.cluster.local. 30	IN	A	10.96.63.1
$ kubectl exec -n shop tool -- dig +short _dns._tcp.cart.shop.svc.cluster.local SRV
$ kubectl exec -n shop tool -- dig +noall +answer _http._tcp.cart.shop.svc.cluster.local A
1|_http._tcp.cart.shop.svc.cluster.local.	30 IN A	10.96.63.1
$ kubectl exec -n shop tool -- dig +short cart.shop.svc.cluster.local SRV
1|0 50 80 cart.shop.svc.cluster.local.
1|0 50 53 cart.shop.svc.cluster.local.
$ kubectl exec -n shop tool -- dig +short unnamed.shop.svc.cluster.local SRV
1|0 100 80 unnamed.shop.svc.cluster.local.
$ kubectl exec -n shop tool -- dig +noall +answer _._tcp.unnamed.shop.svc.cluster.local SRV
1|_._tcp.unnamed.shop.svc.cluster.local. 30 IN SRV 0 100 80 unnamed.shop.svc.cluster.local.
$ kubectl exec -n shop tool -- dig +short _http._tcp.carts.shop.svc.cluster.local SRV
1|0 50 8080 first.carts.shop.svc.cluster.local.
1|0 50 8080 10-244-2-2.carts.shop.svc.cluster.local.
$ kubectl exec -n shop tool -- dig +short _admin._udp.carts.shop.svc.cluster.local SRV
1|0 50 9000 first.carts.shop.svc.cluster.local.
1|0 50 9000 10-244-2-2.carts.shop.svc.cluster.local.
$ kubectl exec -n shop tool -- dig +noall +additional _http._tcp.carts.shop.svc.cluster.local SRV
1|first.carts.shop.svc.cluster.local. 30 IN A	10.244.1.2
1|10-244-2-2.carts.shop.svc.cluster.local. 30 IN A 10.244.2.2
$ kubectl exec -n shop tool -- dig +short first.carts.shop.svc.cluster.local
1|10.244.1.2
$ kubectl exec -n shop tool -- dig +short cart-1.carts.shop.svc.cluster.local
$ kubectl exec -n shop tool -- dig +short cart-0.carts.shop.svc.cluster.local
$ kubectl exec -n shop tool -- dig +short 10-244-2-2.carts.shop.svc.cluster.local
1|10.244.2.2
$ kubectl exec -n shop tool -- dig +short first.cart.shop.svc.cluster.local
$ kubectl exec -n shop tool -- dig +short -x 10.244.2.2
1|10-244-2-2.carts.shop.svc.cluster.local.
1|10-244-2-2.cart.shop.svc.cluster.local.
1|10-244-2-2.unnamed.shop.svc.cluster.local.
$ kubectl exec -n shop tool -- dig +short -x 10.96.63.1
1|cart.shop.svc.cluster.local.
$ kubectl exec -n shop tool -- dig +short -x 10.96.63.200
$ kubectl exec -n shop tool -- dig +noall +comments -x 10.244.2.9 | grep -v 'id:'
1|;; Got answer:
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: ab8930ed26620c72 (echoed)
$ kubectl exec -n shop tool -- dig +noall +answer old.shop.svc.cluster.local
1|old.shop.svc.cluster.local. 30	IN	CNAME	db.example.org.
1|db.example.org.		30	IN	A	198.51.100.20
$ kubectl exec -n shop tool -- dig +noall +answer old.shop.svc.cluster.local CNAME
1|old.shop.svc.cluster.local. 30	IN	CNAME	db.example.org.
$ kubectl exec -n shop tool -- dig +noall +answer old.shop.svc.cluster.local AAAA
1|old.shop.svc.cluster.local. 30	IN	CNAME	db.example.org.
$ kubectl exec -n shop tool -- dig +noall +answer old.shop.svc.cluster.local TXT
$ kubectl exec -n shop tool -- dig +noall +answer loop.shop.svc.cluster.local
1|loop.shop.svc.cluster.local. 30	IN	CNAME	cart.shop.svc.cluster.local.
1|cart.shop.svc.cluster.local. 30	IN	A	10.96.63.1
$ kubectl exec -n shop tool -- dig +noall +answer loop.shop.svc.cluster.local SRV
$ kubectl exec -n shop tool -- dig +noall +comments +authority none.shop.svc.cluster.local | grep -v 'id:'
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 199a3a01afd6a507 (echoed)
1|;; AUTHORITY SECTION:
1|cluster.local.		30	IN	SOA	ns.dns.cluster.local. hostmaster.cluster.local. 1795980935 7200 1800 86400 30
1|
$ kubectl exec -n shop tool -- dig +noall +comments +authority _http._tcp.none.shop.svc.cluster.local SRV | grep -v 'id:'
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: ec822bf2d3f50d1e (echoed)
1|;; AUTHORITY SECTION:
1|cluster.local.		30	IN	SOA	ns.dns.cluster.local. hostmaster.cluster.local. 1795980935 7200 1800 86400 30
1|
$ kubectl exec -n shop tool -- dig +noall +comments +authority cart.shop.svc.cluster.local MX | grep -v 'id:'
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: a5da815d60a0b958 (echoed)
1|;; AUTHORITY SECTION:
1|cluster.local.		30	IN	SOA	ns.dns.cluster.local. hostmaster.cluster.local. 1795980935 7200 1800 86400 30
1|
$ kubectl exec -n shop tool -- dig +noall +answer cluster.local SOA
1|cluster.local.		30	IN	SOA	ns.dns.cluster.local. hostmaster.cluster.local. 1795980935 7200 1800 86400 30
$ kubectl exec -n shop tool -- dig +noall +answer cluster.local NS
1|cluster.local.		30	IN	NS	kube-dns.kube-system.svc.cluster.local.
$ kubectl exec -n shop tool -- dig +noall +answer svc.cluster.local NS
$ kubectl exec -n shop tool -- dig +noall +answer +additional dns-version.cluster.local TXT
1|dns-version.cluster.local. 30	IN	TXT	"1.1.0"
$ kubectl exec -n shop tool -- dig +noall +answer ns.dns.cluster.local
1|ns.dns.cluster.local.	30	IN	A	10.96.0.10
$ kubectl exec -n shop tool -- dig +short 10-244-1-2.shop.pod.cluster.local
1|10.244.1.2
$ kubectl exec -n shop tool -- dig +short 10-244-1-2.nowhere.pod.cluster.local
$ kubectl exec -n shop tool -- dig +short pod.cluster.local
$ kubectl exec -n shop tool -- dig +short kubernetes.default.svc
$ kubectl exec -n shop tool -- dig +short kubernetes.default.svc +search
1|10.96.0.1
$ kubectl exec -n shop tool -- dig +short +tcp cart.shop.svc.cluster.local
1|10.96.63.1
$ kubectl exec -n shop tool -- dig +short CART.Shop.svc.Cluster.LOCAL
1|10.96.63.1
$ kubectl exec -n shop tool -- dig +noall +answer CART.Shop.svc.Cluster.LOCAL
1|CART.Shop.svc.Cluster.LOCAL. 30	IN	A	10.96.63.1
$ kubectl exec -n shop tool -- dig +noall +answer @10.96.0.10 -p 53 example.com
1|example.com.		30	IN	A	93.184.215.14
$ kubectl exec -n shop tool -- dig +short @10.244.0.2 cart.shop.svc.cluster.local
1|10.96.63.1
$ kubectl exec -n shop tool -- dig +short @10.96.63.1 +time=1 +tries=1 cart
1|;; communications error to 10.96.63.1#53: connection refused
1|;; no servers could be reached
2|command terminated with exit code 9
? 9
$ kubectl exec -n shop tool -- dig +noall +question +answer cart.shop.svc.cluster.local A cart.shop.svc.cluster.local SRV
1|;cart.shop.svc.cluster.local.	IN	A
1|cart.shop.svc.cluster.local. 30	IN	A	10.96.63.1
1|;cart.shop.svc.cluster.local.	IN	SRV
1|cart.shop.svc.cluster.local. 30	IN	SRV	0 50 80 cart.shop.svc.cluster.local.
1|cart.shop.svc.cluster.local. 30	IN	SRV	0 50 53 cart.shop.svc.cluster.local.
$ kubectl exec -n shop tool -- host cart
1|cart.shop.svc.cluster.local has address 10.96.63.1
$ kubectl exec -n shop tool -- host old
1|old.shop.svc.cluster.local is an alias for db.example.org.
1|db.example.org has address 198.51.100.20
$ kubectl exec -n shop tool -- host loop
1|loop.shop.svc.cluster.local is an alias for cart.shop.svc.cluster.local.
1|cart.shop.svc.cluster.local has address 10.96.63.1
$ kubectl exec -n shop tool -- host none
1|Host none not found: 3(NXDOMAIN)
2|command terminated with exit code 1
? 1
$ kubectl exec -n shop tool -- host -t srv _http._tcp.carts
1|_http._tcp.carts.shop.svc.cluster.local has SRV record 0 50 8080 first.carts.shop.svc.cluster.local.
1|_http._tcp.carts.shop.svc.cluster.local has SRV record 0 50 8080 10-244-2-2.carts.shop.svc.cluster.local.
$ kubectl exec -n shop tool -- host 10.96.63.1
1|1.63.96.10.in-addr.arpa domain name pointer cart.shop.svc.cluster.local.
$ kubectl exec -n shop tool -- host -a cart.shop.svc.cluster.local | grep -v -E 'id:|Received'
1|Trying "cart.shop.svc.cluster.local.shop.svc.cluster.local"
1|Trying "cart.shop.svc.cluster.local.svc.cluster.local"
1|Trying "cart.shop.svc.cluster.local.cluster.local"
1|Trying "cart.shop.svc.cluster.local"
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 0
1|
1|;; QUESTION SECTION:
1|;cart.shop.svc.cluster.local.	IN	ANY
1|
1|;; AUTHORITY SECTION:
1|cluster.local.		30	IN	SOA	ns.dns.cluster.local. hostmaster.cluster.local. 1795980935 7200 1800 86400 30
1|
$ kubectl exec -n shop tool -- nslookup cart
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	cart.shop.svc.cluster.local
1|Address: 10.96.63.1
1|;; Got recursion not available from 10.96.0.10
1|
$ kubectl exec -n shop tool -- nslookup -type=any cart.shop.svc.cluster.local
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|*** Can't find cart.shop.svc.cluster.local: No answer
1|
$ kubectl exec -n shop tool -- nslookup -type=srv _http._tcp.cart
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|_http._tcp.cart.shop.svc.cluster.local	service = 0 100 80 cart.shop.svc.cluster.local.
1|
$ kubectl exec -n shop tool -- nslookup old
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|old.shop.svc.cluster.local	canonical name = db.example.org.
1|Name:	db.example.org
1|Address: 198.51.100.20
1|
$ kubectl exec -n shop tool -- nslookup -debug cart | head -20
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|------------
1|    QUESTIONS:
1|	cart.shop.svc.cluster.local, type = A, class = IN
1|    ANSWERS:
1|    ->  cart.shop.svc.cluster.local
1|	internet address = 10.96.63.1
1|	ttl = 30
1|    AUTHORITY RECORDS:
1|    ADDITIONAL RECORDS:
1|------------
1|Name:	cart.shop.svc.cluster.local
1|Address: 10.96.63.1
1|;; Got recursion not available from 10.96.0.10
1|------------
1|    QUESTIONS:
1|	cart.shop.svc.cluster.local, type = AAAA, class = IN
$ kubectl exec -n shop tool -- nslookup nope.shop
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|** server can't find nope.shop: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec -n shop tool -- nslookup 10.244.1.2
1|;; Got recursion not available from 10.96.0.10
1|2.1.244.10.in-addr.arpa	name = first.carts.shop.svc.cluster.local.
1|2.1.244.10.in-addr.arpa	name = 10-244-1-2.cart.shop.svc.cluster.local.
1|2.1.244.10.in-addr.arpa	name = 10-244-1-2.unnamed.shop.svc.cluster.local.
1|
$ kubectl exec box -- nslookup -type=a old.shop.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|old.shop.svc.cluster.local	canonical name = db.example.org
1|Name:	db.example.org
1|Address: 198.51.100.20
1|
$ kubectl exec box -- nslookup -type=ptr 1.63.96.10.in-addr.arpa
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|1.63.96.10.in-addr.arpa	name = cart.shop.svc.cluster.local
1|
$ kubectl exec box -- nslookup -type=cname old.shop.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|old.shop.svc.cluster.local	canonical name = db.example.org
1|
$ kubectl exec box -- wget -qO- http://first.carts.shop.svc.cluster.local:8080/hostname
1\first
$ kubectl exec host -- dig +search +short cart.shop
1|10.96.63.1
$ kubectl delete ns shop
1|namespace "shop" deleted
