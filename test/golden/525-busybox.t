# BusyBox: nslookup of every type, and what its and curl's clients say about names that are wrong; getent.
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
$ kubectl exec box -- nslookup web
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.120.1
1|
1|** server can't find web.svc.cluster.local: NXDOMAIN
1|
1|** server can't find web.cluster.local: NXDOMAIN
1|
1|
1|** server can't find web.cluster.local: NXDOMAIN
1|
1|** server can't find web.svc.cluster.local: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup web.default
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find web.default: NXDOMAIN
1|
1|** server can't find web.default: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup web.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.120.1
1|
1|
$ kubectl exec box -- nslookup web.default.svc.cluster.local.
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.120.1
1|
$ kubectl exec box -- nslookup web.
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find web.: NXDOMAIN
1|
1|** server can't find web.: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup cart.shop
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find cart.shop: NXDOMAIN
1|
1|** server can't find cart.shop: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup cart.shop.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	cart.shop.svc.cluster.local
1|Address: 10.96.120.2
1|
1|
$ kubectl exec box -- nslookup set.shop.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	set.shop.svc.cluster.local
1|Address: 10.244.1.3
1|
1|
$ kubectl exec box -- nslookup s0.set.shop.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	s0.set.shop.svc.cluster.local
1|Address: 10.244.1.3
1|
1|
$ kubectl exec box -- nslookup nope.shop.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find nope.shop.svc.cluster.local: NXDOMAIN
1|
1|** server can't find nope.shop.svc.cluster.local: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup ext.shop.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|ext.shop.svc.cluster.local	canonical name = www.example.com
1|Name:	www.example.com
1|Address: 93.184.215.14
1|
1|ext.shop.svc.cluster.local	canonical name = www.example.com
1|
$ kubectl exec box -- nslookup example.com
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	example.com
1|Address: 93.184.215.14
1|
1|Non-authoritative answer:
1|
$ kubectl exec box -- nslookup nope.example.com
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find nope.example.com: NXDOMAIN
1|
1|** server can't find nope.example.com: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup localhost
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find localhost.default.svc.cluster.local: NXDOMAIN
1|
1|** server can't find localhost.cluster.local: NXDOMAIN
1|
1|** server can't find localhost.svc.cluster.local: NXDOMAIN
1|
1|** server can't find localhost.default.svc.cluster.local: NXDOMAIN
1|
1|** server can't find localhost.svc.cluster.local: NXDOMAIN
1|
1|** server can't find localhost.cluster.local: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup box
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find box.default.svc.cluster.local: NXDOMAIN
1|
1|** server can't find box.svc.cluster.local: NXDOMAIN
1|
1|** server can't find box.cluster.local: NXDOMAIN
1|
1|** server can't find box.default.svc.cluster.local: NXDOMAIN
1|
1|** server can't find box.svc.cluster.local: NXDOMAIN
1|
1|** server can't find box.cluster.local: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup -type=a web.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.120.1
1|
$ kubectl exec box -- nslookup -type=aaaa web.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|
$ kubectl exec box -- nslookup -type=A web
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.120.1
1|
1|** server can't find web.svc.cluster.local: NXDOMAIN
1|
1|** server can't find web.cluster.local: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup -type=srv cart.shop.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|cart.shop.svc.cluster.local	service = 0 50 80 cart.shop.svc.cluster.local
1|cart.shop.svc.cluster.local	service = 0 50 9090 cart.shop.svc.cluster.local
1|
$ kubectl exec box -- nslookup -type=srv _m._tcp.cart.shop.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|_m._tcp.cart.shop.svc.cluster.local	service = 0 100 9090 cart.shop.svc.cluster.local
1|
$ kubectl exec box -- nslookup -type=srv _x._tcp.cart.shop.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find _x._tcp.cart.shop.svc.cluster.local: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup -type=srv set.shop.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|set.shop.svc.cluster.local	service = 0 100 8080 s0.set.shop.svc.cluster.local
1|
$ kubectl exec box -- nslookup -type=srv web
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find web.cluster.local: NXDOMAIN
1|
1|web.default.svc.cluster.local	service = 0 100 80 web.default.svc.cluster.local
1|
1|** server can't find web.svc.cluster.local: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup -type=ns cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|cluster.local	nameserver = kube-dns.kube-system.svc.cluster.local
1|
$ kubectl exec box -- nslookup -type=soa cluster.local | sed -E 's/serial = [0-9]+/serial = SERIAL/'
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|cluster.local
1|	origin = ns.dns.cluster.local
1|	mail addr = hostmaster.cluster.local
1|	serial = SERIAL
1|	refresh = 7200
1|	retry = 1800
1|	expire = 86400
1|	minimum = 30
1|
$ kubectl exec box -- nslookup -type=txt dns-version.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|dns-version.cluster.local	text = "1.1.0"
1|
$ kubectl exec box -- nslookup -type=mx web.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|
$ kubectl exec box -- nslookup -type=cname ext.shop.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|ext.shop.svc.cluster.local	canonical name = www.example.com
1|
$ kubectl exec box -- nslookup -type=any web.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|
$ kubectl exec box -- nslookup -type=ptr 10.96.120.1
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find 10.96.120.1: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup -type=ptr 1.120.96.10.in-addr.arpa
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|1.120.96.10.in-addr.arpa	name = web.default.svc.cluster.local
1|
$ kubectl exec box -- nslookup -q=a web.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.120.1
1|
$ kubectl exec box -- nslookup -query=srv cart.shop.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|cart.shop.svc.cluster.local	service = 0 50 80 cart.shop.svc.cluster.local
1|cart.shop.svc.cluster.local	service = 0 50 9090 cart.shop.svc.cluster.local
1|
$ kubectl exec box -- nslookup -type=bogus web
2|nslookup: invalid query type "bogus"
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup -type=a -type=srv cart.shop.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|cart.shop.svc.cluster.local	service = 0 50 80 cart.shop.svc.cluster.local
1|cart.shop.svc.cluster.local	service = 0 50 9090 cart.shop.svc.cluster.local
1|
1|Name:	cart.shop.svc.cluster.local
1|Address: 10.96.120.2
1|
$ kubectl exec box -- nslookup -debug web.default.svc.cluster.local | sed -E 's/in [0-9]+ms/in Nms/'
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Query #0 completed in Nms:
1|authoritative answer:
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.120.1
1|
1|Query #1 completed in Nms:
1|authoritative answer:
1|
$ kubectl exec box -- nslookup 10.96.120.1
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|1.120.96.10.in-addr.arpa	name = web.default.svc.cluster.local
1|
$ kubectl exec box -- nslookup 10.96.120.99
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find 99.120.96.10.in-addr.arpa: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup 10.244.1.3
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|3.1.244.10.in-addr.arpa	name = s0.set.shop.svc.cluster.local
1|
$ kubectl exec box -- nslookup fd00::1
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find 1.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.d.f.ip6.arpa: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup web.default.svc.cluster.local 10.244.0.2
1|Server:		10.244.0.2
1|Address:	10.244.0.2:53
1|
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.120.1
1|
$ kubectl exec box -- nslookup web 10.244.0.3
1|Server:		10.244.0.3
1|Address:	10.244.0.3:53
1|
1|** server can't find web: NXDOMAIN
1|
1|** server can't find web: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup web.default.svc.cluster.local 10.244.0.2:53
1|Server:		10.244.0.2:53
1|Address:	10.244.0.2:53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.120.1
1|
1|
$ kubectl exec box -- nslookup web.default.svc.cluster.local kube-dns.kube-system
1|Server:		kube-dns.kube-system
1|Address:	10.96.0.10:53
1|
1|Name:	web.default.svc.cluster.local
1|Address: 10.96.120.1
1|
1|
$ kubectl exec box -- nslookup web.default.svc.cluster.local nope.nowhere
2|nslookup: bad address 'nope.nowhere'
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup web.default.svc.cluster.local 10.244.1.2
1|;; connection timed out; no servers could be reached
1|
2|nslookup: write to '10.244.1.2': Connection refused
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup -timeout=1 web.default.svc.cluster.local 192.0.2.1
1|;; connection timed out; no servers could be reached
1|
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup -port=5353 -timeout=1 web.default.svc.cluster.local 10.244.0.2
1|;; connection timed out; no servers could be reached
1|
2|nslookup: write to '10.244.0.2': Connection refused
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup
2|BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) multi-call binary.
2|
2|Usage: nslookup [-type=QUERY_TYPE] [-debug] HOST [DNS_SERVER]
2|
2|Query DNS about HOST
2|
2|QUERY_TYPE: soa,ns,a,aaaa,cname,mx,txt,ptr,srv,any
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup -x web
2|BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) multi-call binary.
2|
2|Usage: nslookup [-type=QUERY_TYPE] [-debug] HOST [DNS_SERVER]
2|
2|Query DNS about HOST
2|
2|QUERY_TYPE: soa,ns,a,aaaa,cname,mx,txt,ptr,srv,any
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup a b c
2|BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) multi-call binary.
2|
2|Usage: nslookup [-type=QUERY_TYPE] [-debug] HOST [DNS_SERVER]
2|
2|Query DNS about HOST
2|
2|QUERY_TYPE: soa,ns,a,aaaa,cname,mx,txt,ptr,srv,any
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup --help
2|BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) multi-call binary.
2|
2|Usage: nslookup [-type=QUERY_TYPE] [-debug] HOST [DNS_SERVER]
2|
2|Query DNS about HOST
2|
2|QUERY_TYPE: soa,ns,a,aaaa,cname,mx,txt,ptr,srv,any
$ kubectl exec box -- wget -qO- http://web/hostname
1\web
$ kubectl exec box -- wget -qO- http://web.default/hostname
1\web
$ kubectl exec box -- wget -qO- http://web.default.svc/hostname
1\web
$ kubectl exec box -- wget -qO- http://web.default.svc.cluster.local/hostname
1\web
$ kubectl exec box -- wget -qO- http://web.default.svc.cluster.local./hostname
1\web
$ kubectl exec box -- wget -qO- http://WEB/hostname
1\web
$ kubectl exec box -- wget -qO- http://cart.shop/hostname
2|wget: can't connect to remote host (10.96.120.2): Connection refused
2|command terminated with exit code 1
? 1
$ kubectl exec box -- ping -c 1 -W 1 nope
2|ping: bad address 'nope'
2|command terminated with exit code 1
? 1
$ kubectl exec box -- ping -c 1 s0.set.shop | sed -E 's/time=[0-9.]+/time=T/; s/= [0-9.\/]+ ms/= T ms/'
1|PING s0.set.shop (10.244.1.3): 56 data bytes
1|64 bytes from 10.244.1.3: seq=0 ttl=62 time=T ms
1|
1|--- s0.set.shop ping statistics ---
1|1 packets transmitted, 1 packets received, 0% packet loss
1|round-trip min/avg/max = T ms
$ kubectl exec box -- nc -w 1 nope 80
2|nc: bad address 'nope'
2|command terminated with exit code 1
? 1
$ kubectl exec box -- traceroute -m 1 nope
2|traceroute: bad address 'nope'
2|command terminated with exit code 1
? 1
$ kubectl exec box -- sh -c 'nslookup nope.default.svc.cluster.local || echo failed $?'
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find nope.default.svc.cluster.local: NXDOMAIN
1|
1|** server can't find nope.default.svc.cluster.local: NXDOMAIN
1|
1|failed 1
$ kubectl exec box -- sh -c 'wget -qO- http://nope || echo failed $?'
1|failed 1
2|wget: bad address 'nope'
$ kubectl exec box -- cat /etc/resolv.conf
1|search default.svc.cluster.local svc.cluster.local cluster.local
1|nameserver 10.96.0.10
1|options ndots:5
$ kubectl exec box -- cat /etc/hosts
1|# Kubernetes-managed hosts file.
1|127.0.0.1	localhost
1|::1	localhost ip6-localhost ip6-loopback
1|fe00::0	ip6-localnet
1|fe00::0	ip6-mcastprefix
1|fe00::1	ip6-allnodes
1|fe00::2	ip6-allrouters
1|10.244.2.3	box
$ kubectl exec box -- hostname
1|box
$ kubectl exec box -- hostname -f
1|box
$ kubectl exec box -- hostname -i
1|10.244.2.3
$ kubectl exec -n shop s0 -- hostname
1|s0
$ kubectl exec -n shop s0 -- cat /etc/hosts
1|# Kubernetes-managed hosts file.
1|127.0.0.1	localhost
1|::1	localhost ip6-localhost ip6-loopback
1|fe00::0	ip6-localnet
1|fe00::0	ip6-mcastprefix
1|fe00::1	ip6-allnodes
1|fe00::2	ip6-allrouters
1|10.244.1.3	s0.set.shop.svc.cluster.local	s0
$ kubectl exec dnsutils -- curl -s http://web/hostname
1\web
$ kubectl exec dnsutils -- curl -s http://nope
2|command terminated with exit code 6
? 6
$ kubectl exec dnsutils -- curl http://nope
2|  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current
2|                                 Dload  Upload   Total   Spent    Left  Speed
2|
2|  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0curl: (6) Could not resolve host: nope
2|command terminated with exit code 6
? 6
$ kubectl exec dnsutils -- curl -sS http://nope.example.com
2|curl: (6) Could not resolve host: nope.example.com
2|command terminated with exit code 6
? 6
$ kubectl exec dnsutils -- curl -sS http://web.shop
2|curl: (6) Could not resolve host: web.shop
2|command terminated with exit code 6
? 6
$ kubectl exec dnsutils -- curl -s -o /dev/null -w '%{http_code} %{remote_ip}\n' http://cart.shop
1|000 
2|command terminated with exit code 7
? 7
$ kubectl exec dnsutils -- curl -s -o /dev/null -w '%{http_code} %{exitcode} %{errormsg}\n' http://nope
1|000 6 Could not resolve host: nope
2|command terminated with exit code 6
? 6
$ kubectl exec dnsutils -- curl -sS --resolve nope:80:10.96.120.1 http://nope/hostname
1\web
$ kubectl exec dnsutils -- curl -sS -6 http://web/hostname
2|curl: (7) Couldn't connect to server
2|command terminated with exit code 7
? 7
$ kubectl exec dnsutils -- curl -sS -4 http://web/hostname
1\web
$ kubectl exec dnsutils -- getent hosts web
1|10.96.120.1     web.default.svc.cluster.local
$ kubectl exec dnsutils -- getent hosts web.default.svc.cluster.local
1|10.96.120.1     web.default.svc.cluster.local
$ kubectl exec dnsutils -- getent hosts cart.shop
1|10.96.120.2     cart.shop.svc.cluster.local
$ kubectl exec dnsutils -- getent hosts cart
2|command terminated with exit code 2
? 2
$ kubectl exec dnsutils -- getent hosts ext.shop
1|93.184.215.14   www.example.com ext.shop.svc.cluster.local
$ kubectl exec dnsutils -- getent hosts 10.96.120.1
1|10.96.120.1     web.default.svc.cluster.local
$ kubectl exec dnsutils -- getent hosts 10.96.120.99
2|command terminated with exit code 2
? 2
$ kubectl exec dnsutils -- getent hosts example.com
1|93.184.215.14   example.com
$ kubectl exec dnsutils -- getent hosts web nope cart.shop
1|10.96.120.1     web.default.svc.cluster.local
1|10.96.120.2     cart.shop.svc.cluster.local
2|command terminated with exit code 2
? 2
$ kubectl exec dnsutils -- getent ahosts web
1|10.96.120.1     STREAM web.default.svc.cluster.local
1|10.96.120.1     DGRAM  
1|10.96.120.1     RAW    
$ kubectl exec dnsutils -- getent ahostsv4 web
1|10.96.120.1     STREAM web.default.svc.cluster.local
1|10.96.120.1     DGRAM  
1|10.96.120.1     RAW    
$ kubectl exec dnsutils -- getent ahostsv6 web
1|::ffff:10.96.120.1 STREAM web.default.svc.cluster.local
1|::ffff:10.96.120.1 DGRAM  
1|::ffff:10.96.120.1 RAW    
$ kubectl exec dnsutils -- getent ahosts nope
2|command terminated with exit code 2
? 2
$ kubectl exec dnsutils -- getent ahosts ext.shop
1|93.184.215.14   STREAM www.example.com
1|93.184.215.14   DGRAM  
1|93.184.215.14   RAW    
$ kubectl exec dnsutils -- getent ahosts 10.96.120.1
1|10.96.120.1     STREAM 10.96.120.1
1|10.96.120.1     DGRAM  
1|10.96.120.1     RAW    
$ kubectl exec dnsutils -- getent ahosts set.shop
1|10.244.1.3      STREAM set.shop.svc.cluster.local
1|10.244.1.3      DGRAM  
1|10.244.1.3      RAW    
$ kubectl exec dnsutils -- ping -c 1 nope
2|ping: nope: Name or service not known
2|command terminated with exit code 2
? 2
$ kubectl exec dnsutils -- nc -z -w 1 nope 80
2|nc: getaddrinfo for host "nope" port 80: Name or service not known
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- nc -zv -w 1 web 80
2|Connection to web (10.96.120.1) 80 port [tcp/http] succeeded!
$ kubectl exec dnsutils -- cat /etc/resolv.conf
1|search default.svc.cluster.local svc.cluster.local cluster.local
1|nameserver 10.96.0.10
1|options ndots:5
