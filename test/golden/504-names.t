# names
> d.yaml
| apiVersion: v1
| kind: Namespace
| metadata: {name: shop}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: db, namespace: shop}
| spec: {clusterIP: None, publishNotReadyAddresses: true, selector: {app: db}, ports: [{name: pg, port: 5432}, {name: m, port: 9000, protocol: UDP}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: api, namespace: shop}
| spec: {clusterIP: 10.96.160.1, selector: {app: db}, ports: [{name: http, port: 80}, {name: grpc, port: 9090}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: ext, namespace: shop}
| spec: {type: ExternalName, externalName: api.shop.svc.cluster.local}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: away, namespace: shop}
| spec: {type: ExternalName, externalName: example.com}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: db-a, namespace: shop, labels: {app: db}}
| spec: {hostname: primary, subdomain: db, nodeName: kind-worker, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=80, --udp-port=-1]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: db-b, namespace: shop, labels: {app: db}}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=80, --udp-port=-1], readinessProbe: {exec: {command: [cat, /nope]}, periodSeconds: 2}}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: dnsutils}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/jessie-dnsutils:1.7", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: bb, namespace: shop}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
$ kubectl apply -f d.yaml
1|namespace/shop created
1|service/db created
1|service/api created
1|service/ext created
1|service/away created
1|pod/db-a created
1|pod/db-b created
1|pod/dnsutils created
1|pod/bb created
@ ready
$ kubectl exec dnsutils -- dig +short db.shop.svc.cluster.local | sort
1|10.244.1.2
1|10.244.2.2
$ kubectl exec dnsutils -- dig +noall +answer primary.db.shop.svc.cluster.local
1|primary.db.shop.svc.cluster.local. 30 IN A	10.244.1.2
$ kubectl exec dnsutils -- dig +noall +answer _pg._tcp.db.shop.svc.cluster.local SRV | sort
1|_pg._tcp.db.shop.svc.cluster.local. 30 IN SRV	0 50 5432 10-244-2-2.db.shop.svc.cluster.local.
1|_pg._tcp.db.shop.svc.cluster.local. 30 IN SRV	0 50 5432 primary.db.shop.svc.cluster.local.
$ kubectl exec dnsutils -- dig +short SRV _m._udp.db.shop.svc.cluster.local | sort
1|0 50 9000 10-244-2-2.db.shop.svc.cluster.local.
1|0 50 9000 primary.db.shop.svc.cluster.local.
$ kubectl exec dnsutils -- dig +short SRV api.shop.svc.cluster.local
1|0 50 80 api.shop.svc.cluster.local.
1|0 50 9090 api.shop.svc.cluster.local.
$ kubectl exec dnsutils -- dig +short SRV _nope._tcp.api.shop.svc.cluster.local
$ kubectl exec dnsutils -- dig +noall +answer ext.shop.svc.cluster.local
1|ext.shop.svc.cluster.local. 30	IN	CNAME	api.shop.svc.cluster.local.
1|api.shop.svc.cluster.local. 30	IN	A	10.96.160.1
$ kubectl exec dnsutils -- dig +noall +answer away.shop.svc.cluster.local
1|away.shop.svc.cluster.local. 30	IN	CNAME	example.com.
1|example.com.		30	IN	A	93.184.215.14
$ kubectl exec dnsutils -- dig +short example.com
1|93.184.215.14
$ kubectl exec dnsutils -- dig +short www.example.com AAAA
$ kubectl exec dnsutils -- dig +noall +answer cluster.local SOA
1|cluster.local.		30	IN	SOA	ns.dns.cluster.local. hostmaster.cluster.local. 1795228078 7200 1800 86400 30
$ kubectl exec dnsutils -- dig +noall +answer cluster.local NS
1|cluster.local.		30	IN	NS	kube-dns.kube-system.svc.cluster.local.
$ kubectl exec dnsutils -- dig +short svc.cluster.local A
$ kubectl exec dnsutils -- dig +noall +comments shop.svc.cluster.local | grep -E 'status|flags'
1|;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 22743
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec dnsutils -- dig +noall +comments x.y.z.svc.cluster.local | grep -E 'flags'
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec dnsutils -- dig +noall +answer api.shop.svc.cluster.local ANY
$ kubectl exec dnsutils -- dig +noall +answer api.shop.svc.cluster.local TXT
$ kubectl exec dnsutils -- dig +noall +answer API.Shop.svc.cluster.local
1|API.Shop.svc.cluster.local. 30	IN	A	10.96.160.1
$ kubectl exec dnsutils -- dig +tcp +short api.shop.svc.cluster.local
1|10.96.160.1
$ kubectl exec dnsutils -- dig @10.244.0.2 +short api.shop.svc.cluster.local
1|10.96.160.1
$ kubectl exec dnsutils -- dig @10.96.0.99 +time=1 +tries=1 +short api.shop.svc.cluster.local
1|;; communications error to 10.96.0.99#53: timed out
1|;; no servers could be reached
2|command terminated with exit code 9
? 9
$ kubectl exec dnsutils -- dig +noall +answer -x 10.96.160.1
1|1.160.96.10.in-addr.arpa. 30	IN	PTR	api.shop.svc.cluster.local.
$ kubectl exec dnsutils -- dig +noall +answer -x 10.96.0.10
1|10.0.96.10.in-addr.arpa. 30	IN	PTR	kube-dns.kube-system.svc.cluster.local.
$ kubectl exec dnsutils -- dig +short -x 8.8.8.8
$ kubectl exec dnsutils -- nslookup api.shop
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	api.shop.svc.cluster.local
1|Address: 10.96.160.1
1|;; Got recursion not available from 10.96.0.10
1|
$ kubectl exec dnsutils -- nslookup -type=SRV _http._tcp.api.shop.svc.cluster.local
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|_http._tcp.api.shop.svc.cluster.local	service = 0 100 80 api.shop.svc.cluster.local.
1|
$ kubectl exec dnsutils -- nslookup db.shop.svc.cluster.local
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	db.shop.svc.cluster.local
1|Address: 10.244.2.2
1|Name:	db.shop.svc.cluster.local
1|Address: 10.244.1.2
1|;; Got recursion not available from 10.96.0.10
1|
$ kubectl exec dnsutils -- nslookup example.com
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	example.com
1|Address: 93.184.215.14
1|
$ kubectl exec dnsutils -- nslookup nope.shop.svc.cluster.local
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|** server can't find nope.shop.svc.cluster.local: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- nslookup kubernetes
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	kubernetes.default.svc.cluster.local
1|Address: 10.96.0.1
1|;; Got recursion not available from 10.96.0.10
1|
$ kubectl exec dnsutils -- host api.shop.svc.cluster.local
1|api.shop.svc.cluster.local has address 10.96.160.1
$ kubectl exec dnsutils -- host nope.shop.svc.cluster.local
1|Host nope.shop.svc.cluster.local not found: 3(NXDOMAIN)
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- host ext.shop
1|ext.shop.svc.cluster.local is an alias for api.shop.svc.cluster.local.
1|api.shop.svc.cluster.local has address 10.96.160.1
$ kubectl exec dnsutils -- host 10.96.160.1
1|1.160.96.10.in-addr.arpa domain name pointer api.shop.svc.cluster.local.
$ kubectl exec dnsutils -- getent hosts api.shop
1|10.96.160.1     api.shop.svc.cluster.local
$ kubectl exec dnsutils -- getent hosts nope
2|command terminated with exit code 2
? 2
$ kubectl exec -n shop bb -- nslookup api
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find api.cluster.local: NXDOMAIN
1|
1|** server can't find api.cluster.local: NXDOMAIN
1|
1|Name:	api.shop.svc.cluster.local
1|Address: 10.96.160.1
1|
1|** server can't find api.svc.cluster.local: NXDOMAIN
1|
1|
1|** server can't find api.svc.cluster.local: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec -n shop bb -- nslookup api.shop.svc.cluster.local 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|
1|Name:	api.shop.svc.cluster.local
1|Address: 10.96.160.1
1|
$ kubectl exec -n shop bb -- nslookup db
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	db.shop.svc.cluster.local
1|Address: 10.244.2.2
1|Name:	db.shop.svc.cluster.local
1|Address: 10.244.1.2
1|
1|** server can't find db.cluster.local: NXDOMAIN
1|
1|** server can't find db.cluster.local: NXDOMAIN
1|
1|
1|** server can't find db.svc.cluster.local: NXDOMAIN
1|
1|** server can't find db.svc.cluster.local: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec -n shop bb -- nslookup example.com
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	example.com
1|Address: 93.184.215.14
1|
1|Non-authoritative answer:
1|
$ kubectl exec -n shop bb -- nslookup -type=txt dns-version.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|dns-version.cluster.local	text = "1.1.0"
1|
$ kubectl exec -n shop bb -- nslookup 10.96.0.1
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|1.0.96.10.in-addr.arpa	name = kubernetes.default.svc.cluster.local
1|
$ kubectl exec -n shop bb -- wget -qO- http://api/hostname
1\primary
$ kubectl exec -n shop bb -- cat /etc/resolv.conf
1|search shop.svc.cluster.local svc.cluster.local cluster.local
1|nameserver 10.96.0.10
1|options ndots:5
$ kubectl exec -n shop db-a -- cat /etc/hosts
1|# Kubernetes-managed hosts file.
1|127.0.0.1	localhost
1|::1	localhost ip6-localhost ip6-loopback
1|fe00::0	ip6-localnet
1|fe00::0	ip6-mcastprefix
1|fe00::1	ip6-allnodes
1|fe00::2	ip6-allrouters
1|10.244.1.2	primary.db.shop.svc.cluster.local	primary
$ kubectl exec -n shop db-a -- hostname
1|primary
$ kubectl exec dnsutils -- dig +noall +stats api.shop.svc.cluster.local | grep -E 'SERVER|SIZE'
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (UDP)
1|;; MSG SIZE  rcvd: 109
$ kubectl exec dnsutils -- dig +nocmd +noquestion +nocomments +nostats api.shop.svc.cluster.local db.shop.svc.cluster.local AAAA
1|api.shop.svc.cluster.local. 30	IN	A	10.96.160.1
1|cluster.local.		30	IN	SOA	ns.dns.cluster.local. hostmaster.cluster.local. 1795228078 7200 1800 86400 30
$ kubectl exec dnsutils -- dig +search +ndots=1 +noall +answer +question api
1|;api.				IN	A
$ kubectl exec dnsutils -- dig _http._tcp.api.shop.svc.cluster.local SRV | grep -v -E 'id:|time:|WHEN|COOKIE'
1|
1|; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> _http._tcp.api.shop.svc.cluster.local SRV
1|;; global options: +cmd
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 2
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|;; QUESTION SECTION:
1|;_http._tcp.api.shop.svc.cluster.local. IN SRV
1|
1|;; ANSWER SECTION:
1|_http._tcp.api.shop.svc.cluster.local. 30 IN SRV 0 100 80 api.shop.svc.cluster.local.
1|
1|;; ADDITIONAL SECTION:
1|api.shop.svc.cluster.local. 30	IN	A	10.96.160.1
1|
1|;; SERVER: 10.96.0.10#53(10.96.0.10) (UDP)
1|;; MSG SIZE  rcvd: 203
1|
