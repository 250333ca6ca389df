# SRV of named ports in every form, PTR of Services and Pods, the zone's own names, wildcards, and names that are nearly right.
> ns.yaml
| apiVersion: v1
| kind: Namespace
| metadata: {name: team-a}
| ---
| apiVersion: v1
| kind: Namespace
| metadata: {name: svc}
> all.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: front, namespace: team-a}
| spec:
|   clusterIP: 10.96.44.1
|   selector: {app: front}
|   ports:
|   - {name: http, port: 80, targetPort: 8080}
|   - {name: https-alt, port: 8443, targetPort: 8443}
|   - {name: quic, port: 443, protocol: UDP, targetPort: 8443}
|   - {name: dns, port: 53, protocol: UDP}
|   - {name: dns-tcp, port: 53, protocol: TCP}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: noname, namespace: team-a}
| spec: {clusterIP: 10.96.44.2, selector: {app: front}, ports: [{port: 9000}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: svc, namespace: svc}
| spec: {clusterIP: 10.96.44.3, selector: {app: nobody}, ports: [{name: svc, port: 70}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: peers, namespace: team-a}
| spec:
|   clusterIP: None
|   selector: {app: front}
|   ports: [{name: http, port: 80, targetPort: 8080}, {name: gossip, port: 7946, protocol: UDP}]
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: front-a, namespace: team-a, labels: {app: front}}
| spec:
|   nodeName: kind-worker
|   hostname: alpha
|   subdomain: peers
|   containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1]}]
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: front-b, namespace: team-a, labels: {app: front}}
| spec:
|   nodeName: kind-worker2
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
| spec: {nodeName: kind-worker, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
$ kubectl apply -f ns.yaml
1|namespace/team-a created
1|namespace/svc created
$ kubectl apply -f all.yaml
1|service/front created
1|service/noname created
1|service/svc created
1|service/peers created
1|pod/front-a created
1|pod/front-b created
1|pod/dnsutils created
1|pod/box created
@ ready
$ kubectl get pods -A -o wide -l '!k8s-app'
1|NAMESPACE   NAME       READY   STATUS    RESTARTS   AGE   IP           NODE           NOMINATED NODE   READINESS GATES
1|default     box        1/1     Running   0          11s   10.244.1.3   kind-worker    <none>           <none>
1|default     dnsutils   1/1     Running   0          11s   10.244.2.3   kind-worker2   <none>           <none>
1|team-a      front-a    1/1     Running   0          11s   10.244.1.2   kind-worker    <none>           <none>
1|team-a      front-b    1/1     Running   0          11s   10.244.2.2   kind-worker2   <none>           <none>
$ kubectl exec dnsutils -- dig +noall +answer SRV _http._tcp.front.team-a.svc.cluster.local
1|_http._tcp.front.team-a.svc.cluster.local. 30 IN SRV 0 100 80 front.team-a.svc.cluster.local.
$ kubectl exec dnsutils -- dig +noall +answer SRV _https-alt._tcp.front.team-a.svc.cluster.local
1|_https-alt._tcp.front.team-a.svc.cluster.local.	30 IN SRV 0 100 8443 front.team-a.svc.cluster.local.
$ kubectl exec dnsutils -- dig +noall +answer SRV _quic._udp.front.team-a.svc.cluster.local
1|_quic._udp.front.team-a.svc.cluster.local. 30 IN SRV 0 100 443 front.team-a.svc.cluster.local.
$ kubectl exec dnsutils -- dig +noall +comments +answer SRV _quic._tcp.front.team-a.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 8a78997283fa310f (echoed)
$ kubectl exec dnsutils -- dig +noall +answer SRV front.team-a.svc.cluster.local | sort
1|front.team-a.svc.cluster.local.	30 IN	SRV	0 20 443 front.team-a.svc.cluster.local.
1|front.team-a.svc.cluster.local.	30 IN	SRV	0 20 53 front.team-a.svc.cluster.local.
1|front.team-a.svc.cluster.local.	30 IN	SRV	0 20 80 front.team-a.svc.cluster.local.
1|front.team-a.svc.cluster.local.	30 IN	SRV	0 20 8443 front.team-a.svc.cluster.local.
$ kubectl exec dnsutils -- dig +short SRV _dns._udp.front.team-a.svc.cluster.local
1|0 100 53 front.team-a.svc.cluster.local.
$ kubectl exec dnsutils -- dig +short SRV _dns-tcp._tcp.front.team-a.svc.cluster.local
1|0 100 53 front.team-a.svc.cluster.local.
$ kubectl exec dnsutils -- dig +short SRV noname.team-a.svc.cluster.local
1|0 100 9000 noname.team-a.svc.cluster.local.
$ kubectl exec dnsutils -- dig +short SRV _http._tcp.noname.team-a.svc.cluster.local
$ kubectl exec dnsutils -- dig +short SRV http.tcp.front.team-a.svc.cluster.local
1|0 100 80 front.team-a.svc.cluster.local.
$ kubectl exec dnsutils -- dig +short A _http._tcp.front.team-a.svc.cluster.local
1|10.96.44.1
$ kubectl exec dnsutils -- dig +short SRV _http._tcp.peers.team-a.svc.cluster.local | sort
1|0 50 8080 10-244-2-2.peers.team-a.svc.cluster.local.
1|0 50 8080 alpha.peers.team-a.svc.cluster.local.
$ kubectl exec dnsutils -- dig +short SRV _gossip._udp.peers.team-a.svc.cluster.local | sort
1|0 50 7946 10-244-2-2.peers.team-a.svc.cluster.local.
1|0 50 7946 alpha.peers.team-a.svc.cluster.local.
$ kubectl exec dnsutils -- dig +noall +answer +additional SRV _http._tcp.peers.team-a.svc.cluster.local | sort
1|10-244-2-2.peers.team-a.svc.cluster.local. 30 IN A 10.244.2.2
1|_http._tcp.peers.team-a.svc.cluster.local. 30 IN SRV 0 50 8080 10-244-2-2.peers.team-a.svc.cluster.local.
1|_http._tcp.peers.team-a.svc.cluster.local. 30 IN SRV 0 50 8080 alpha.peers.team-a.svc.cluster.local.
1|alpha.peers.team-a.svc.cluster.local. 30 IN A	10.244.1.2
$ kubectl exec dnsutils -- dig +short SRV peers.team-a.svc.cluster.local | sort
1|0 25 7946 10-244-2-2.peers.team-a.svc.cluster.local.
1|0 25 7946 alpha.peers.team-a.svc.cluster.local.
1|0 25 8080 10-244-2-2.peers.team-a.svc.cluster.local.
1|0 25 8080 alpha.peers.team-a.svc.cluster.local.
$ kubectl exec dnsutils -- dig +short SRV alpha.peers.team-a.svc.cluster.local | sort
1|0 50 7946 alpha.peers.team-a.svc.cluster.local.
1|0 50 8080 alpha.peers.team-a.svc.cluster.local.
$ kubectl exec dnsutils -- dig +short alpha.peers.team-a.svc.cluster.local
1|10.244.1.2
$ kubectl exec dnsutils -- dig +short front-b.peers.team-a.svc.cluster.local
$ kubectl exec dnsutils -- dig +short 10-244-2-2.peers.team-a.svc.cluster.local
1|10.244.2.2
$ kubectl exec dnsutils -- dig +short 10-244-1-2.peers.team-a.svc.cluster.local
$ kubectl exec dnsutils -- dig +short 10-244-1-2.front.team-a.svc.cluster.local
1|10.244.1.2
$ kubectl exec dnsutils -- dig +short alpha.front.team-a.svc.cluster.local
$ kubectl exec dnsutils -- dig +short svc.svc.svc.cluster.local
1|10.96.44.3
$ kubectl exec dnsutils -- dig +short SRV _svc._tcp.svc.svc.svc.cluster.local
1|0 100 70 svc.svc.svc.cluster.local.
$ kubectl exec dnsutils -- dig +noall +answer -x 10.96.44.1
1|1.44.96.10.in-addr.arpa. 30	IN	PTR	front.team-a.svc.cluster.local.
$ kubectl exec dnsutils -- dig +noall +answer -x 10.96.44.3
1|3.44.96.10.in-addr.arpa. 30	IN	PTR	svc.svc.svc.cluster.local.
$ kubectl exec dnsutils -- dig +noall +answer -x 10.244.2.2 | sort
1|2.2.244.10.in-addr.arpa. 30	IN	PTR	10-244-2-2.front.team-a.svc.cluster.local.
1|2.2.244.10.in-addr.arpa. 30	IN	PTR	10-244-2-2.noname.team-a.svc.cluster.local.
1|2.2.244.10.in-addr.arpa. 30	IN	PTR	10-244-2-2.peers.team-a.svc.cluster.local.
$ kubectl exec dnsutils -- dig +noall +comments +authority -x 10.244.2.3 | grep -v id:
1|;; Got answer:
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: de0daf388ba0ae03 (echoed)
$ kubectl exec dnsutils -- dig +noall +answer -x 10.96.0.1
1|1.0.96.10.in-addr.arpa.	30	IN	PTR	kubernetes.default.svc.cluster.local.
$ kubectl exec dnsutils -- dig +noall +answer -x 10.244.0.2 | sort
1|2.0.244.10.in-addr.arpa. 30	IN	PTR	10-244-0-2.kube-dns.kube-system.svc.cluster.local.
$ kubectl exec dnsutils -- dig +noall +answer -x 172.18.0.2
1|2.0.18.172.in-addr.arpa. 30	IN	PTR	172-18-0-2.kubernetes.default.svc.cluster.local.
$ kubectl exec dnsutils -- dig +noall +comments -x 172.18.0.2 | grep -v id:
1|;; Got answer:
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 5d7a5aedc90da221 (echoed)
$ kubectl exec dnsutils -- dig +noall +comments +authority A 1.44.96.10.in-addr.arpa | grep -v id:
1|;; Got answer:
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: a4f471e824d17b2a (echoed)
$ kubectl exec dnsutils -- dig +noall +comments +answer SOA 44.96.10.in-addr.arpa | grep -v id:
1|;; Got answer:
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: ad2303a86b2ee517 (echoed)
$ kubectl exec dnsutils -- dig +noall +comments +answer SOA in-addr.arpa | grep -v id: | sed -E 's/ [0-9]{10} / SERIAL /'
1|;; Got answer:
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: e6bb6ee75b537f49 (echoed)
1|;; ANSWER SECTION:
1|in-addr.arpa.		30	IN	SOA	ns.dns.in-addr.arpa. hostmaster.in-addr.arpa. SERIAL 7200 1800 86400 30
1|
$ kubectl exec dnsutils -- dig +noall +comments +answer SOA front.team-a.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: b1190a4f093b0ff7 (echoed)
$ kubectl exec dnsutils -- dig +noall +comments +authority SOA nope.team-a.svc.cluster.local | grep -v id: | sed -E 's/ [0-9]{10} / SERIAL /'
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 976344d1f7d0c866 (echoed)
1|;; AUTHORITY SECTION:
1|cluster.local.		30	IN	SOA	ns.dns.cluster.local. hostmaster.cluster.local. SERIAL 7200 1800 86400 30
1|
$ kubectl exec dnsutils -- dig +noall +answer NS cluster.local
1|cluster.local.		30	IN	NS	kube-dns.kube-system.svc.cluster.local.
$ kubectl exec dnsutils -- dig +noall +comments +answer NS svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 3c3da0d9e9125a78 (echoed)
$ kubectl exec dnsutils -- dig +noall +comments +answer NS team-a.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 1c17fe20cf115316 (echoed)
$ kubectl exec dnsutils -- dig +noall +answer +additional NS cluster.local
1|cluster.local.		30	IN	NS	kube-dns.kube-system.svc.cluster.local.
1|kube-dns.kube-system.svc.cluster.local.	30 IN A	10.96.0.10
$ kubectl exec dnsutils -- dig +short ns.dns.cluster.local
1|10.96.0.10
$ kubectl exec dnsutils -- dig +short A cluster.local
$ kubectl exec dnsutils -- dig +noall +comments A cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 13c5bf7e3f1a88d6 (echoed)
$ kubectl exec dnsutils -- dig +noall +comments A pod.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 4e24f2b271b5319d (echoed)
$ kubectl exec dnsutils -- dig +noall +comments A team-a.pod.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 1470ad0355f38af7 (echoed)
$ kubectl exec dnsutils -- dig +noall +comments A nope.pod.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 8a79fd2ea5247ce0 (echoed)
$ kubectl exec dnsutils -- dig +noall +comments A nope.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 70d30b14f0d90287 (echoed)
$ kubectl exec dnsutils -- dig +noall +comments A default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 32cc4f71d29c10d1 (echoed)
$ kubectl exec dnsutils -- dig +noall +comments A foo.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 7e53c389cbd5a24a (echoed)
$ kubectl exec dnsutils -- dig +noall +comments A endpoints.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 9c5ef35f77fccea9 (echoed)
$ kubectl exec dnsutils -- dig +noall +comments A a.b.c.d.e.team-a.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 793702c3a6d79d62 (echoed)
$ kubectl exec dnsutils -- dig +noall +comments '*.team-a.svc.cluster.local' | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: f7abb0059816517d (echoed)
$ kubectl exec dnsutils -- dig +noall +comments 'front.*.svc.cluster.local' | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 9c0f2524882e6218 (echoed)
$ kubectl exec dnsutils -- dig +noall +comments SRV '*._tcp.front.team-a.svc.cluster.local' | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 45bcd64506c397c2 (echoed)
$ kubectl exec dnsutils -- dig +noall +comments SRV '_any._any.front.team-a.svc.cluster.local' | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 4de57b58cfb55c9a (echoed)
$ kubectl exec dnsutils -- dig +short 10-244-1-2.team-a.pod.cluster.local
1|10.244.1.2
$ kubectl exec dnsutils -- dig +short 10-96-44-1.team-a.pod.cluster.local
1|10.96.44.1
$ kubectl exec dnsutils -- dig +noall +comments 10-244-1.team-a.pod.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: da219d77809e42b4 (echoed)
$ kubectl exec dnsutils -- dig +noall +comments 300-1-1-1.team-a.pod.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 5bdcbad6a776d049 (echoed)
$ kubectl exec dnsutils -- dig +noall +comments front-a.team-a.pod.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 30c3a9036d53c6fa (echoed)
$ kubectl exec dnsutils -- dig +noall +comments 10-244-1-2.nope.pod.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 8a5c00380384df65 (echoed)
$ kubectl exec dnsutils -- dig +short AAAA fd00--1.team-a.pod.cluster.local
1|fd00::1
$ kubectl exec dnsutils -- dig +noall +comments AAAA 10-244-1-2.team-a.pod.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: dac4fe894fd27e7d (echoed)
$ kubectl exec dnsutils -- dig +noall +comments PTR front.team-a.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: ccaaf19a8beaff4e (echoed)
$ kubectl exec dnsutils -- dig +noall +comments MX front.team-a.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: a4ddb68848c21fc6 (echoed)
$ kubectl exec dnsutils -- dig +noall +comments MX nope.team-a.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 79f537a485e17622 (echoed)
$ kubectl exec dnsutils -- dig +noall +comments CNAME front.team-a.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: f3c65dd591c6f66d (echoed)
$ kubectl exec dnsutils -- dig +noall +comments TXT nope.team-a.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: ebe1a4a682c49d00 (echoed)
$ kubectl exec dnsutils -- dig +noall +comments HTTPS front.team-a.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: ac8547925182e13b (echoed)
$ kubectl exec dnsutils -- dig +noall +comments TYPE65 nope.team-a.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 84b001563d0d9706 (echoed)
$ kubectl exec dnsutils -- dig +noall +comments CAA front.team-a.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: af85eae7d2e13221 (echoed)
$ kubectl exec dnsutils -- dig +noall +comments DS cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 131c20b924fecd35 (echoed)
$ kubectl exec dnsutils -- dig +noall +answer TXT dns-version.cluster.local
1|dns-version.cluster.local. 30	IN	TXT	"1.1.0"
$ kubectl exec dnsutils -- dig +noall +comments A dns-version.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 3dd819f77b5866f8 (echoed)
$ kubectl exec dnsutils -- dig +noall +comments CH A front.team-a.svc.cluster.local | grep -v id:
1|;; Warning: Message parser reports malformed message packet.
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 012c3a50dbdd69ff (echoed)
$ kubectl exec dnsutils -- dig +noall +comments localhost | grep -v id:
1|;; Got answer:
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 884ea90a6f4fb0eb (echoed)
$ kubectl exec dnsutils -- dig +noall +comments +answer . NS | grep -v id:
1|;; Got answer:
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 58d1c7d4f081d071 (echoed)
$ kubectl exec dnsutils -- dig +noall +comments com NS | grep -v id:
1|;; Got answer:
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 747ae430befe22ce (echoed)
$ kubectl exec dnsutils -- dig +noall +answer example.com
1|example.com.		30	IN	A	93.184.215.14
$ kubectl exec dnsutils -- dig +noall +comments example.com AAAA | grep -v id:
1|;; Got answer:
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 54a9cf50c6ae806c (echoed)
$ kubectl exec dnsutils -- dig +noall +comments nope.example.com | grep -v id:
1|;; Got answer:
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 2200d4dad29c6951 (echoed)
$ kubectl exec dnsutils -- dig +noall +comments example.com.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 36ae58a218de8370 (echoed)
$ kubectl exec dnsutils -- dig +noall +comments front.team-a | grep -v id:
1|;; Got answer:
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: cc1de635b3224e5a (echoed)
$ kubectl exec dnsutils -- dig +noall +comments kubernetes.default.svc | grep -v id:
1|;; Got answer:
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: bfbae9b5380dc7fb (echoed)
$ kubectl exec dnsutils -- dig +short kubernetes.default.svc.cluster.local
1|10.96.0.1
$ kubectl exec dnsutils -- dig +short SRV _https._tcp.kubernetes.default.svc.cluster.local
1|0 100 443 kubernetes.default.svc.cluster.local.
$ kubectl exec dnsutils -- dig +short SRV _dns._udp.kube-dns.kube-system.svc.cluster.local
1|0 100 53 kube-dns.kube-system.svc.cluster.local.
$ kubectl exec dnsutils -- dig +short SRV _metrics._tcp.kube-dns.kube-system.svc.cluster.local
1|0 100 9153 kube-dns.kube-system.svc.cluster.local.
$ kubectl exec dnsutils -- dig +short 172-18-0-2.kubernetes.default.svc.cluster.local
1|172.18.0.2
$ kubectl exec dnsutils -- dig +short 10-244-0-2.kube-dns.kube-system.svc.cluster.local
1|10.244.0.2
$ kubectl exec dnsutils -- dig +noall +answer FRONT.Team-A.SVC.cluster.LOCAL
1|FRONT.Team-A.SVC.cluster.LOCAL.	30 IN	A	10.96.44.1
$ kubectl exec dnsutils -- dig +noall +answer SRV _HTTP._TCP.front.team-a.svc.cluster.local
1|_HTTP._TCP.front.team-a.svc.cluster.local. 30 IN SRV 0 100 80 front.team-a.svc.cluster.local.
$ kubectl exec dnsutils -- host front.team-a
1|front.team-a.svc.cluster.local has address 10.96.44.1
$ kubectl exec dnsutils -- host -t srv _quic._udp.front.team-a
1|_quic._udp.front.team-a.svc.cluster.local has SRV record 0 100 443 front.team-a.svc.cluster.local.
$ kubectl exec dnsutils -- host 10.244.2.3
1|Host 3.2.244.10.in-addr.arpa. not found: 3(NXDOMAIN)
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- nslookup -type=srv _http._tcp.peers.team-a.svc.cluster.local
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|_http._tcp.peers.team-a.svc.cluster.local	service = 0 50 8080 alpha.peers.team-a.svc.cluster.local.
1|_http._tcp.peers.team-a.svc.cluster.local	service = 0 50 8080 10-244-2-2.peers.team-a.svc.cluster.local.
1|
$ kubectl exec dnsutils -- nslookup 10.244.1.2
1|;; Got recursion not available from 10.96.0.10
1|2.1.244.10.in-addr.arpa	name = 10-244-1-2.noname.team-a.svc.cluster.local.
1|2.1.244.10.in-addr.arpa	name = 10-244-1-2.front.team-a.svc.cluster.local.
1|2.1.244.10.in-addr.arpa	name = alpha.peers.team-a.svc.cluster.local.
1|
$ kubectl exec dnsutils -- nslookup 10.244.2.3
1|** server can't find 3.2.244.10.in-addr.arpa: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup -type=srv _quic._udp.front.team-a.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|_quic._udp.front.team-a.svc.cluster.local	service = 0 100 443 front.team-a.svc.cluster.local
1|
$ kubectl exec box -- nslookup -type=ptr 1.44.96.10.in-addr.arpa
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|1.44.96.10.in-addr.arpa	name = front.team-a.svc.cluster.local
1|
$ kubectl exec box -- nslookup 10.244.1.2
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|2.1.244.10.in-addr.arpa	name = 10-244-1-2.front.team-a.svc.cluster.local
1|2.1.244.10.in-addr.arpa	name = alpha.peers.team-a.svc.cluster.local
1|2.1.244.10.in-addr.arpa	name = 10-244-1-2.noname.team-a.svc.cluster.local
1|
$ kubectl exec box -- nslookup 10.244.2.3
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find 3.2.244.10.in-addr.arpa: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec box -- nslookup alpha.peers.team-a.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	alpha.peers.team-a.svc.cluster.local
1|Address: 10.244.1.2
1|
1|
$ kubectl exec box -- nslookup peers.team-a.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	peers.team-a.svc.cluster.local
1|Address: 10.244.1.2
1|Name:	peers.team-a.svc.cluster.local
1|Address: 10.244.2.2
1|
1|
$ kubectl delete pod front-b -n team-a --wait=true
1|pod "front-b" deleted from team-a namespace
@ ready
$ kubectl exec dnsutils -- dig +short peers.team-a.svc.cluster.local
1|10.244.1.2
$ kubectl delete svc front -n team-a
1|service "front" deleted from team-a namespace
@ sync
$ kubectl exec dnsutils -- dig +noall +comments front.team-a.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 2798c74f1fade3fb (echoed)
$ kubectl delete ns svc
1|namespace "svc" deleted
@ sync
$ kubectl exec dnsutils -- dig +noall +comments svc.svc.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: ad9dec40b14a692b (echoed)
