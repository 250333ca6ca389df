# ExternalName: to the outside, to cluster names, to other namespaces, chains, loops, a trailing dot, names that are not there.
> ext.yaml
| apiVersion: v1
| kind: Namespace
| metadata: {name: data}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: out}
| spec: {type: ExternalName, externalName: example.com}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: out-dot}
| spec: {type: ExternalName, externalName: www.example.com.}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: out-nope}
| spec: {type: ExternalName, externalName: nope.example.com}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: pg}
| spec: {type: ExternalName, externalName: pg.data.svc.cluster.local}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: pg-alias}
| spec: {type: ExternalName, externalName: pg.default.svc.cluster.local}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: pg-gone}
| spec: {type: ExternalName, externalName: gone.data.svc.cluster.local}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: self}
| spec: {type: ExternalName, externalName: self.default.svc.cluster.local}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: ring-a}
| spec: {type: ExternalName, externalName: ring-b.default.svc.cluster.local}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: ring-b}
| spec: {type: ExternalName, externalName: ring-a.default.svc.cluster.local}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: short}
| spec: {type: ExternalName, externalName: pg.data}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: number}
| spec: {type: ExternalName, externalName: 192.0.2.42}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: ports}
| spec: {type: ExternalName, externalName: db.example.org, ports: [{name: pg, port: 5432}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: peers}
| spec: {type: ExternalName, externalName: members.data.svc.cluster.local}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: pg, namespace: data}
| spec: {clusterIP: 10.96.77.7, selector: {app: pg}, ports: [{name: web, port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: members, namespace: data}
| spec: {clusterIP: None, selector: {app: pg}, ports: [{name: web, port: 8080}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: pg-0, namespace: data, labels: {app: pg}}
| spec:
|   nodeName: kind-worker
|   containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1]}]
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: pg-1, namespace: data, labels: {app: pg}}
| spec:
|   nodeName: kind-worker
|   containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1]}]
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: client}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: dnsutils}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/jessie-dnsutils:1.7", command: [sleep, infinity]}]}
$ kubectl apply -f ext.yaml
1|namespace/data created
1|service/out created
1|service/out-dot created
1|service/out-nope created
1|service/pg created
1|service/pg-alias created
1|service/pg-gone created
1|service/self created
1|service/ring-a created
1|service/ring-b created
1|service/short created
1|service/number created
1|service/ports created
1|service/peers created
1|service/pg created
1|service/members created
1|pod/pg-0 created
1|pod/pg-1 created
1|pod/client created
1|pod/dnsutils created
@ ready
$ kubectl get svc
1|NAME         TYPE           CLUSTER-IP   EXTERNAL-IP                        PORT(S)    AGE
1|kubernetes   ClusterIP      10.96.0.1    <none>                             443/TCP    15s
1|number       ExternalName   <none>       192.0.2.42                         <none>     10s
1|out          ExternalName   <none>       example.com                        <none>     10s
1|out-dot      ExternalName   <none>       www.example.com.                   <none>     10s
1|out-nope     ExternalName   <none>       nope.example.com                   <none>     10s
1|peers        ExternalName   <none>       members.data.svc.cluster.local     <none>     10s
1|pg           ExternalName   <none>       pg.data.svc.cluster.local          <none>     10s
1|pg-alias     ExternalName   <none>       pg.default.svc.cluster.local       <none>     10s
1|pg-gone      ExternalName   <none>       gone.data.svc.cluster.local        <none>     10s
1|ports        ExternalName   <none>       db.example.org                     5432/TCP   10s
1|ring-a       ExternalName   <none>       ring-b.default.svc.cluster.local   <none>     10s
1|ring-b       ExternalName   <none>       ring-a.default.svc.cluster.local   <none>     10s
1|self         ExternalName   <none>       self.default.svc.cluster.local     <none>     10s
1|short        ExternalName   <none>       pg.data                            <none>     10s
$ kubectl get pods -n data -o wide
1|NAME   READY   STATUS    RESTARTS   AGE   IP           NODE          NOMINATED NODE   READINESS GATES
1|pg-0   1/1     Running   0          12s   10.244.1.2   kind-worker   <none>           <none>
1|pg-1   1/1     Running   0          12s   10.244.1.3   kind-worker   <none>           <none>
$ kubectl exec dnsutils -- dig +noall +answer out.default.svc.cluster.local
1|out.default.svc.cluster.local. 30 IN	CNAME	example.com.
1|example.com.		30	IN	A	93.184.215.14
$ kubectl exec dnsutils -- dig +noall +answer out-dot.default.svc.cluster.local
1|out-dot.default.svc.cluster.local. 30 IN CNAME	www.example.com.
1|www.example.com.	30	IN	A	93.184.215.14
$ kubectl exec dnsutils -- dig +noall +comments +answer out-nope.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 93782fc01450eb48 (echoed)
1|;; ANSWER SECTION:
1|out-nope.default.svc.cluster.local. 30 IN CNAME	nope.example.com.
1|
$ kubectl exec dnsutils -- dig +noall +answer pg.default.svc.cluster.local
1|pg.default.svc.cluster.local. 30 IN	CNAME	pg.data.svc.cluster.local.
1|pg.data.svc.cluster.local. 30	IN	A	10.96.77.7
$ kubectl exec dnsutils -- dig +noall +answer pg-alias.default.svc.cluster.local
1|pg-alias.default.svc.cluster.local. 30 IN CNAME	pg.default.svc.cluster.local.
1|pg.default.svc.cluster.local. 30 IN	CNAME	pg.data.svc.cluster.local.
1|pg.data.svc.cluster.local. 30	IN	A	10.96.77.7
$ kubectl exec dnsutils -- dig +noall +comments +answer pg-gone.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: ba4bbfcfa3372377 (echoed)
$ kubectl exec dnsutils -- dig +noall +comments +answer self.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: f975aa58f74da908 (echoed)
$ kubectl exec dnsutils -- dig +noall +comments +answer ring-a.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: e6058858aada558e (echoed)
$ kubectl exec dnsutils -- dig +noall +comments +answer short.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: c32dc1aa619c343b (echoed)
1|;; ANSWER SECTION:
1|short.default.svc.cluster.local. 30 IN	CNAME	pg.data.
1|
$ kubectl exec dnsutils -- dig +noall +comments +answer number.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 38fb17c46a982afa (echoed)
$ kubectl exec dnsutils -- dig +noall +answer ports.default.svc.cluster.local
1|ports.default.svc.cluster.local. 30 IN	CNAME	db.example.org.
1|db.example.org.		30	IN	A	198.51.100.20
$ kubectl exec dnsutils -- dig +noall +comments +answer SRV _pg._tcp.ports.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: ca32cc102d6c52cf (echoed)
$ kubectl exec dnsutils -- dig +noall +comments +answer SRV ports.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: ac9e3e5f39ef4377 (echoed)
$ kubectl exec dnsutils -- dig +noall +answer peers.default.svc.cluster.local | sort
1|members.data.svc.cluster.local.	30 IN	A	10.244.1.2
1|members.data.svc.cluster.local.	30 IN	A	10.244.1.3
1|peers.default.svc.cluster.local. 30 IN	CNAME	members.data.svc.cluster.local.
$ kubectl exec dnsutils -- dig +noall +comments +answer AAAA out.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 8c72ced88040b9b4 (echoed)
1|;; ANSWER SECTION:
1|out.default.svc.cluster.local. 30 IN	CNAME	example.com.
1|
$ kubectl exec dnsutils -- dig +noall +comments +answer AAAA pg.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 650f7d22531cb9b5 (echoed)
$ kubectl exec dnsutils -- dig +noall +answer CNAME pg.default.svc.cluster.local
1|pg.default.svc.cluster.local. 30 IN	CNAME	pg.data.svc.cluster.local.
$ kubectl exec dnsutils -- dig +noall +answer CNAME out.default.svc.cluster.local
1|out.default.svc.cluster.local. 30 IN	CNAME	example.com.
$ kubectl exec dnsutils -- dig +noall +comments +answer CNAME number.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: a9326f8a5aa125cf (echoed)
$ kubectl exec dnsutils -- dig +noall +comments TXT out.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: 2026aab3fe7d9f5c (echoed)
$ kubectl exec dnsutils -- dig +noall +comments MX out.default.svc.cluster.local | grep -v id:
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|; COOKIE: e9acbb1021084a42 (echoed)
$ kubectl exec dnsutils -- dig +short +search out
1|example.com.
1|93.184.215.14
$ kubectl exec dnsutils -- dig +short +search pg-alias
1|pg.default.svc.cluster.local.
1|pg.data.svc.cluster.local.
1|10.96.77.7
$ kubectl exec dnsutils -- nslookup out
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|out.default.svc.cluster.local	canonical name = example.com.
1|Name:	example.com
1|Address: 93.184.215.14
1|
$ kubectl exec dnsutils -- nslookup pg-alias
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|pg-alias.default.svc.cluster.local	canonical name = pg.default.svc.cluster.local.
1|pg.default.svc.cluster.local	canonical name = pg.data.svc.cluster.local.
1|Name:	pg.data.svc.cluster.local
1|Address: 10.96.77.7
1|;; Got recursion not available from 10.96.0.10
1|
$ kubectl exec dnsutils -- nslookup pg-gone
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|;; Got recursion not available from 10.96.0.10
1|*** Can't find pg-gone.default.svc.cluster.local: No answer
1|
$ kubectl exec dnsutils -- nslookup ring-a
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|;; Got recursion not available from 10.96.0.10
1|*** Can't find ring-a.default.svc.cluster.local: No answer
1|
$ kubectl exec dnsutils -- nslookup number
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|** server can't find number: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- nslookup -type=cname pg
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|pg.default.svc.cluster.local	canonical name = pg.data.svc.cluster.local.
1|
$ kubectl exec dnsutils -- nslookup out-nope
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|out-nope.default.svc.cluster.local	canonical name = nope.example.com.
1|** server can't find nope.example.com: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- host out
1|out.default.svc.cluster.local is an alias for example.com.
1|example.com has address 93.184.215.14
$ kubectl exec dnsutils -- host pg-alias
1|pg-alias.default.svc.cluster.local is an alias for pg.default.svc.cluster.local.
1|pg.default.svc.cluster.local is an alias for pg.data.svc.cluster.local.
1|pg.data.svc.cluster.local has address 10.96.77.7
$ kubectl exec dnsutils -- host out-nope
1|out-nope.default.svc.cluster.local is an alias for nope.example.com.
1|Host nope.example.com not found: 3(NXDOMAIN)
1|Host nope.example.com not found: 3(NXDOMAIN)
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- host -t cname pg
1|pg.default.svc.cluster.local is an alias for pg.data.svc.cluster.local.
$ kubectl exec dnsutils -- host number
1|Host number not found: 3(NXDOMAIN)
2|command terminated with exit code 1
? 1
$ kubectl exec dnsutils -- getent hosts pg-alias
1|10.96.77.7      pg.data.svc.cluster.local pg-alias.default.svc.cluster.local pg.default.svc.cluster.local
$ kubectl exec dnsutils -- getent ahostsv4 out
1|93.184.215.14   STREAM example.com
1|93.184.215.14   DGRAM  
1|93.184.215.14   RAW    
$ kubectl exec dnsutils -- getent hosts number
2|command terminated with exit code 2
? 2
$ kubectl exec client -- nslookup out
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|out.default.svc.cluster.local	canonical name = example.com
1|Name:	example.com
1|Address: 93.184.215.14
1|
1|** server can't find out.svc.cluster.local: NXDOMAIN
1|
1|** server can't find out.cluster.local: NXDOMAIN
1|
1|** server can't find out.svc.cluster.local: NXDOMAIN
1|
1|** server can't find out.cluster.local: NXDOMAIN
1|
1|out.default.svc.cluster.local	canonical name = example.com
1|
2|command terminated with exit code 1
? 1
$ kubectl exec client -- nslookup out.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|out.default.svc.cluster.local	canonical name = example.com
1|Name:	example.com
1|Address: 93.184.215.14
1|
1|out.default.svc.cluster.local	canonical name = example.com
1|
$ kubectl exec client -- nslookup pg.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|pg.default.svc.cluster.local	canonical name = pg.data.svc.cluster.local
1|Name:	pg.data.svc.cluster.local
1|Address: 10.96.77.7
1|
1|
$ kubectl exec client -- nslookup pg-alias.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|pg-alias.default.svc.cluster.local	canonical name = pg.default.svc.cluster.local
1|pg.default.svc.cluster.local	canonical name = pg.data.svc.cluster.local
1|Name:	pg.data.svc.cluster.local
1|Address: 10.96.77.7
1|
1|
$ kubectl exec client -- nslookup pg-gone.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|
1|
$ kubectl exec client -- nslookup out-nope.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|out-nope.default.svc.cluster.local	canonical name = nope.example.com
1|
1|out-nope.default.svc.cluster.local	canonical name = nope.example.com
1|
$ kubectl exec client -- nslookup number.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|** server can't find number.default.svc.cluster.local: NXDOMAIN
1|
1|** server can't find number.default.svc.cluster.local: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec client -- nslookup peers.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|peers.default.svc.cluster.local	canonical name = members.data.svc.cluster.local
1|Name:	members.data.svc.cluster.local
1|Address: 10.244.1.2
1|Name:	members.data.svc.cluster.local
1|Address: 10.244.1.3
1|
1|
$ kubectl exec client -- nslookup -type=cname pg.default.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|pg.default.svc.cluster.local	canonical name = pg.data.svc.cluster.local
1|
$ kubectl exec dnsutils -- curl -m 3 http://pg-gone/hostname
2|  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current
2|                                 Dload  Upload   Total   Spent    Left  Speed
2|
2|  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0curl: (6) Could not resolve host: pg-gone
2|command terminated with exit code 6
? 6
$ kubectl exec dnsutils -- curl -sS -m 3 http://number/hostname
2|curl: (6) Could not resolve host: number
2|command terminated with exit code 6
? 6
$ kubectl exec client -- ping -c 1 -W 1 pg-gone
2|ping: bad address 'pg-gone'
2|command terminated with exit code 1
? 1
$ kubectl patch svc pg -p '{"spec":{"externalName":"members.data.svc.cluster.local"}}'
1|service/pg patched
@ sync
$ kubectl exec dnsutils -- dig +noall +answer pg-alias.default.svc.cluster.local | sort
1|members.data.svc.cluster.local.	30 IN	A	10.244.1.2
1|members.data.svc.cluster.local.	30 IN	A	10.244.1.3
1|pg-alias.default.svc.cluster.local. 30 IN CNAME	pg.default.svc.cluster.local.
1|pg.default.svc.cluster.local. 30 IN	CNAME	members.data.svc.cluster.local.
$ kubectl describe svc pg
1|Name:              pg
1|Namespace:         default
1|Labels:            <none>
1|Annotations:       <none>
1|Selector:          <none>
1|Type:              ExternalName
1|IP Families:       <none>
1|IP:                
1|IPs:               <none>
1|External Name:     members.data.svc.cluster.local
1|Session Affinity:  None
1|Events:            <none>
$ kubectl patch svc pg --type=json -p '[{"op":"remove","path":"/spec/externalName"},{"op":"replace","path":"/spec/type","value":"ClusterIP"},{"op":"add","path":"/spec/ports","value":[{"port":80}]},{"op":"add","path":"/spec/clusterIP","value":"10.96.77.8"}]'
1|service/pg patched
@ sync
$ kubectl exec dnsutils -- dig +noall +answer pg.default.svc.cluster.local
1|pg.default.svc.cluster.local. 30 IN	A	10.96.77.8
$ kubectl exec dnsutils -- dig +noall +answer pg-alias.default.svc.cluster.local
1|pg-alias.default.svc.cluster.local. 30 IN CNAME	pg.default.svc.cluster.local.
1|pg.default.svc.cluster.local. 30 IN	A	10.96.77.8
