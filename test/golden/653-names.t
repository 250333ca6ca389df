# Names as many clients see them: two namespaces, one called svc; chains and loops of ExternalName; StatefulSets that are not ready yet; every record type.
> n.yaml
| apiVersion: v1
| kind: Namespace
| metadata: {name: team-a}
| ---
| apiVersion: v1
| kind: Namespace
| metadata: {name: svc}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: api, namespace: team-a}
| spec: {clusterIP: 10.96.213.1, selector: {app: api}, ports: [{name: http, port: 80, targetPort: 8080}, {name: grpc, port: 9000, targetPort: 9000}, {name: dns, port: 53, protocol: UDP, targetPort: 8081}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: api, namespace: svc}
| spec: {clusterIP: 10.96.213.2, selector: {app: api}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: peers, namespace: team-a}
| spec: {clusterIP: None, publishNotReadyAddresses: true, selector: {app: peer}, ports: [{name: client, port: 2379}, {name: peer, port: 2380}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: peers-ready, namespace: team-a}
| spec: {clusterIP: None, selector: {app: peer}, ports: [{name: client, port: 2379}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: portless, namespace: team-a}
| spec: {clusterIP: None, selector: {app: api}}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: chain-1, namespace: team-a}
| spec: {type: ExternalName, externalName: chain-2.team-a.svc.cluster.local}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: chain-2, namespace: team-a}
| spec: {type: ExternalName, externalName: chain-3.team-a.svc.cluster.local}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: chain-3, namespace: team-a}
| spec: {type: ExternalName, externalName: api.svc.svc.cluster.local}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: db, namespace: team-a}
| spec: {type: ExternalName, externalName: my.database.example.com, ports: [{name: pg, port: 5432}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: gone, namespace: team-a}
| spec: {type: ExternalName, externalName: nowhere.example.net}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: loop-a, namespace: team-a}
| spec: {type: ExternalName, externalName: loop-b.team-a.svc.cluster.local}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: loop-b, namespace: team-a}
| spec: {type: ExternalName, externalName: loop-a.team-a.svc.cluster.local}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: to-head, namespace: team-a}
| spec: {type: ExternalName, externalName: peers.team-a.svc.cluster.local}
| ---
| apiVersion: apps/v1
| kind: StatefulSet
| metadata: {name: peer, namespace: team-a}
| spec:
|   serviceName: peers
|   podManagementPolicy: Parallel
|   replicas: 3
|   selector: {matchLabels: {app: peer}}
|   template:
|     metadata: {labels: {app: peer}}
|     spec:
|       nodeName: kind-worker
|       containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=2379, --udp-port=-1], readinessProbe: {exec: {command: [cat, /tmp/ok]}, periodSeconds: 1}}]
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: api-1, namespace: team-a, labels: {app: api}}
| spec: {nodeName: kind-worker2, hostname: alpha, subdomain: portless, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: api-2, namespace: team-a, labels: {app: api}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: api-x, namespace: svc, labels: {app: api}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: shoot, namespace: team-a}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: box, namespace: team-a}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "busybox:1.36", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: there, namespace: svc}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
$ kubectl apply -f n.yaml
1|namespace/team-a created
1|namespace/svc created
1|service/api created
1|service/api created
1|service/peers created
1|service/peers-ready created
1|service/portless created
1|service/chain-1 created
1|service/chain-2 created
1|service/chain-3 created
1|service/db created
1|service/gone created
1|service/loop-a created
1|service/loop-b created
1|service/to-head created
1|statefulset.apps/peer created
1|pod/api-1 created
1|pod/api-2 created
1|pod/api-x created
1|pod/shoot created
1|pod/box created
1|pod/there created
@ ready
@ sync
$ kubectl get pods -n team-a -o wide
1|NAME     READY   STATUS    RESTARTS   AGE   IP           NODE           NOMINATED NODE   READINESS GATES
1|api-1    1/1     Running   0          10s   10.244.2.2   kind-worker2   <none>           <none>
1|api-2    1/1     Running   0          10s   10.244.2.3   kind-worker2   <none>           <none>
1|box      1/1     Running   0          10s   10.244.2.6   kind-worker2   <none>           <none>
1|peer-0   0/1     Running   0          10s   10.244.1.2   kind-worker    <none>           <none>
1|peer-1   0/1     Running   0          10s   10.244.1.3   kind-worker    <none>           <none>
1|peer-2   0/1     Running   0          10s   10.244.1.4   kind-worker    <none>           <none>
1|shoot    1/1     Running   0          10s   10.244.2.5   kind-worker2   <none>           <none>
$ kubectl get endpointslices -n team-a --sort-by=.metadata.labels.kubernetes\\.io/service-name
1|NAME                ADDRESSTYPE   PORTS            ENDPOINTS                          AGE
1|api-dnsnj           IPv4          8080,8081,9000   10.244.2.2,10.244.2.3              10s
1|peers-t5qhl         IPv4          2380,2379        10.244.1.2,10.244.1.3,10.244.1.4   10s
1|peers-ready-tm8jl   IPv4          2379             10.244.1.2,10.244.1.3,10.244.1.4   10s
1|portless-vxgpw      IPv4          <unset>          10.244.2.2,10.244.2.3              10s
$ kubectl exec -n team-a shoot -- dig +search +short api
1|10.96.213.1
$ kubectl exec -n svc there -- dig +search +short api
1|10.96.213.2
$ kubectl exec -n svc there -- dig +search +noall +answer api.team-a
1|api.team-a.svc.cluster.local. 30 IN	A	10.96.213.1
$ kubectl exec -n svc there -- dig +search +noall +answer api.svc
1|api.svc.svc.cluster.local. 30	IN	A	10.96.213.2
$ kubectl exec -n svc there -- host api.svc
1|api.svc.svc.cluster.local has address 10.96.213.2
$ kubectl exec -n svc there -- host api.team-a.svc
1|api.team-a.svc.cluster.local has address 10.96.213.1
$ kubectl exec -n svc there -- nslookup api.svc.svc
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	api.svc.svc.cluster.local
1|Address: 10.96.213.2
1|;; Got recursion not available from 10.96.0.10
1|
$ kubectl exec -n svc there -- curl -s -m 2 http://api.svc/hostname
1\api-x
$ kubectl exec -n svc there -- curl -s -m 2 http://api.team-a.svc/hostname | tr 12 NN
1\api-N
$ kubectl exec -n team-a shoot -- dig +short peers.team-a.svc.cluster.local | sort
1|10.244.1.2
1|10.244.1.3
1|10.244.1.4
$ kubectl exec -n team-a shoot -- dig +short peers-ready.team-a.svc.cluster.local
$ kubectl exec -n team-a shoot -- dig +noall +comments peers-ready.team-a.svc.cluster.local | grep -v -E 'id:|COOKIE'
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec -n team-a shoot -- dig +short peer-0.peers.team-a.svc.cluster.local
1|10.244.1.2
$ kubectl exec -n team-a shoot -- dig +noall +comments peer-0.peers-ready.team-a.svc.cluster.local | grep -v -E 'id:|COOKIE'
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec -n team-a shoot -- dig +short SRV _client._tcp.peers.team-a.svc.cluster.local | sort
1|0 33 2379 peer-0.peers.team-a.svc.cluster.local.
1|0 33 2379 peer-1.peers.team-a.svc.cluster.local.
1|0 33 2379 peer-2.peers.team-a.svc.cluster.local.
$ kubectl exec -n team-a shoot -- dig +short SRV _peer._tcp.peers.team-a.svc.cluster.local | sort
1|0 33 2380 peer-0.peers.team-a.svc.cluster.local.
1|0 33 2380 peer-1.peers.team-a.svc.cluster.local.
1|0 33 2380 peer-2.peers.team-a.svc.cluster.local.
$ kubectl exec -n team-a shoot -- dig +noall +answer +additional SRV _peer._tcp.peers.team-a.svc.cluster.local | sort
1|_peer._tcp.peers.team-a.svc.cluster.local. 30 IN SRV 0 33 2380 peer-0.peers.team-a.svc.cluster.local.
1|_peer._tcp.peers.team-a.svc.cluster.local. 30 IN SRV 0 33 2380 peer-1.peers.team-a.svc.cluster.local.
1|_peer._tcp.peers.team-a.svc.cluster.local. 30 IN SRV 0 33 2380 peer-2.peers.team-a.svc.cluster.local.
1|peer-0.peers.team-a.svc.cluster.local. 30 IN A	10.244.1.2
1|peer-1.peers.team-a.svc.cluster.local. 30 IN A	10.244.1.3
1|peer-2.peers.team-a.svc.cluster.local. 30 IN A	10.244.1.4
$ kubectl exec -n team-a shoot -- dig +short SRV peers.team-a.svc.cluster.local | sort
1|0 16 2379 peer-0.peers.team-a.svc.cluster.local.
1|0 16 2379 peer-1.peers.team-a.svc.cluster.local.
1|0 16 2379 peer-2.peers.team-a.svc.cluster.local.
1|0 16 2380 peer-0.peers.team-a.svc.cluster.local.
1|0 16 2380 peer-1.peers.team-a.svc.cluster.local.
1|0 16 2380 peer-2.peers.team-a.svc.cluster.local.
$ kubectl exec -n team-a shoot -- dig +short SRV api.team-a.svc.cluster.local | sort
1|0 33 53 api.team-a.svc.cluster.local.
1|0 33 80 api.team-a.svc.cluster.local.
1|0 33 9000 api.team-a.svc.cluster.local.
$ kubectl exec -n team-a shoot -- dig +noall +answer SRV _dns._udp.api.team-a.svc.cluster.local
1|_dns._udp.api.team-a.svc.cluster.local.	30 IN SRV 0 100 53 api.team-a.svc.cluster.local.
$ kubectl exec -n team-a shoot -- dig +noall +comments SRV _dns._tcp.api.team-a.svc.cluster.local | grep -v -E 'id:|COOKIE'
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec -n team-a shoot -- dig +short SRV _client._tcp.peer-0.peers.team-a.svc.cluster.local
$ kubectl exec -n team-a shoot -- dig +short alpha.portless.team-a.svc.cluster.local
1|10.244.2.2
$ kubectl exec -n team-a shoot -- dig +short portless.team-a.svc.cluster.local | sort
1|10.244.2.2
1|10.244.2.3
$ kubectl exec -n team-a shoot -- dig +short SRV portless.team-a.svc.cluster.local
$ kubectl exec -n team-a shoot -- dig +noall +answer -x 10.244.2.2
1|2.2.244.10.in-addr.arpa. 30	IN	PTR	10-244-2-2.api.team-a.svc.cluster.local.
1|2.2.244.10.in-addr.arpa. 30	IN	PTR	alpha.portless.team-a.svc.cluster.local.
$ kubectl exec -n team-a shoot -- dig +noall +comments -x 10.244.2.99 | grep -v -E 'id:|COOKIE'
1|;; Got answer:
1|;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec -n team-a shoot -- dig +noall +answer -x 172.18.0.2
1|2.0.18.172.in-addr.arpa. 30	IN	PTR	172-18-0-2.kubernetes.default.svc.cluster.local.
$ kubectl exec -n team-a shoot -- dig +noall +answer chain-1.team-a.svc.cluster.local
1|chain-1.team-a.svc.cluster.local. 30 IN	CNAME	chain-2.team-a.svc.cluster.local.
1|chain-2.team-a.svc.cluster.local. 30 IN	CNAME	chain-3.team-a.svc.cluster.local.
1|chain-3.team-a.svc.cluster.local. 30 IN	CNAME	api.svc.svc.cluster.local.
1|api.svc.svc.cluster.local. 30	IN	A	10.96.213.2
$ kubectl exec -n team-a shoot -- dig +short chain-1.team-a.svc.cluster.local
1|chain-2.team-a.svc.cluster.local.
1|chain-3.team-a.svc.cluster.local.
1|api.svc.svc.cluster.local.
1|10.96.213.2
$ kubectl exec -n team-a shoot -- dig +noall +answer AAAA chain-1.team-a.svc.cluster.local
$ kubectl exec -n team-a shoot -- dig +noall +answer CNAME chain-2.team-a.svc.cluster.local
1|chain-2.team-a.svc.cluster.local. 30 IN	CNAME	chain-3.team-a.svc.cluster.local.
$ kubectl exec -n team-a shoot -- dig +noall +answer db.team-a.svc.cluster.local
1|db.team-a.svc.cluster.local. 30	IN	CNAME	my.database.example.com.
1|my.database.example.com. 30	IN	A	192.0.2.42
$ kubectl exec -n team-a shoot -- dig +noall +answer SRV _pg._tcp.db.team-a.svc.cluster.local
$ kubectl exec -n team-a shoot -- dig +noall +answer +comments gone.team-a.svc.cluster.local | grep -v -E 'id:|COOKIE'
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|;; ANSWER SECTION:
1|gone.team-a.svc.cluster.local. 30 IN	CNAME	nowhere.example.net.
1|
$ kubectl exec -n team-a shoot -- dig +noall +answer +comments loop-a.team-a.svc.cluster.local | grep -v -E 'id:|COOKIE'
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec -n team-a shoot -- dig +noall +answer to-head.team-a.svc.cluster.local | sort
1|peers.team-a.svc.cluster.local.	30 IN	A	10.244.1.2
1|peers.team-a.svc.cluster.local.	30 IN	A	10.244.1.3
1|peers.team-a.svc.cluster.local.	30 IN	A	10.244.1.4
1|to-head.team-a.svc.cluster.local. 30 IN	CNAME	peers.team-a.svc.cluster.local.
$ kubectl exec -n team-a shoot -- dig +norecurse +noall +comments +answer example.com | grep -v -E 'id:|COOKIE'
1|;; Got answer:
1|;; flags: qr aa ra; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
1|;; ANSWER SECTION:
1|example.com.		30	IN	A	93.184.215.14
1|
$ kubectl exec -n team-a shoot -- dig +short NS cluster.local
1|kube-dns.kube-system.svc.cluster.local.
$ kubectl exec -n team-a shoot -- dig +short ns.dns.cluster.local
1|10.96.0.10
$ kubectl exec -n team-a shoot -- dig +short A dns-version.cluster.local TXT dns-version.cluster.local
1|"1.1.0"
2|;; Warning, extra type option
$ kubectl exec -n team-a shoot -- dig +noall +answer ANY peers.team-a.svc.cluster.local | sort
$ kubectl exec -n team-a shoot -- dig +noall +comments ANY example.com | grep -v -E 'id:|COOKIE'
1|;; Got answer:
1|;; flags: qr aa rd ra; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec -n team-a shoot -- dig +noall +comments HTTPS api.team-a.svc.cluster.local | grep -v -E 'id:|COOKIE'
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec -n team-a shoot -- dig +noall +comments TYPE65 api.team-a.svc.cluster.local | grep -v -E 'id:|COOKIE'
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec -n team-a shoot -- dig +short team-a.svc.cluster.local svc.cluster.local cluster.local
$ kubectl exec -n team-a shoot -- dig +noall +comments any.any.svc.cluster.local | grep -v -E 'id:|COOKIE'
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec -n team-a shoot -- dig +noall +comments svc.cluster.local | grep -v -E 'id:|COOKIE'
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec -n team-a shoot -- dig +noall +comments API.Team-A.svc.cluster.local | grep -v -E 'id:|COOKIE'
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec -n team-a shoot -- dig +noall +answer API.Team-A.SVC.cluster.LOCAL
1|API.Team-A.SVC.cluster.LOCAL. 30 IN	A	10.96.213.1
$ kubectl exec -n team-a shoot -- host -t SRV _client._tcp.peers
1|_client._tcp.peers.team-a.svc.cluster.local has SRV record 0 33 2379 peer-0.peers.team-a.svc.cluster.local.
1|_client._tcp.peers.team-a.svc.cluster.local has SRV record 0 33 2379 peer-1.peers.team-a.svc.cluster.local.
1|_client._tcp.peers.team-a.svc.cluster.local has SRV record 0 33 2379 peer-2.peers.team-a.svc.cluster.local.
$ kubectl exec -n team-a shoot -- host -t any api
1|api.team-a.svc.cluster.local has no ANY record
$ kubectl exec -n team-a shoot -- host -a api.team-a.svc.cluster.local | grep -v -E 'id:|Received|COOKIE'
1|Trying "api.team-a.svc.cluster.local.team-a.svc.cluster.local"
1|Trying "api.team-a.svc.cluster.local.svc.cluster.local"
1|Trying "api.team-a.svc.cluster.local.cluster.local"
1|Trying "api.team-a.svc.cluster.local"
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 0
1|
1|;; QUESTION SECTION:
1|;api.team-a.svc.cluster.local.	IN	ANY
1|
1|;; AUTHORITY SECTION:
1|cluster.local.		30	IN	SOA	ns.dns.cluster.local. hostmaster.cluster.local. 1795992429 7200 1800 86400 30
1|
$ kubectl exec -n team-a shoot -- host -v -t A api.team-a.svc.cluster.local | grep -v -E 'id:|Received|COOKIE'
1|Trying "api.team-a.svc.cluster.local.team-a.svc.cluster.local"
1|Trying "api.team-a.svc.cluster.local.svc.cluster.local"
1|Trying "api.team-a.svc.cluster.local.cluster.local"
1|Trying "api.team-a.svc.cluster.local"
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 0
1|
1|;; QUESTION SECTION:
1|;api.team-a.svc.cluster.local.	IN	A
1|
1|;; ANSWER SECTION:
1|api.team-a.svc.cluster.local. 30 IN	A	10.96.213.1
1|
$ kubectl exec -n team-a shoot -- host chain-1
1|chain-1.team-a.svc.cluster.local is an alias for chain-2.team-a.svc.cluster.local.
1|chain-2.team-a.svc.cluster.local is an alias for chain-3.team-a.svc.cluster.local.
1|chain-3.team-a.svc.cluster.local is an alias for api.svc.svc.cluster.local.
1|api.svc.svc.cluster.local has address 10.96.213.2
$ kubectl exec -n team-a shoot -- host gone
1|gone.team-a.svc.cluster.local is an alias for nowhere.example.net.
1|Host nowhere.example.net not found: 3(NXDOMAIN)
1|Host nowhere.example.net not found: 3(NXDOMAIN)
2|command terminated with exit code 1
? 1
$ kubectl exec -n team-a shoot -- host loop-a
$ kubectl exec -n team-a shoot -- host 10.96.213.1
1|1.213.96.10.in-addr.arpa domain name pointer api.team-a.svc.cluster.local.
$ kubectl exec -n team-a shoot -- host 10.244.1.2
1|2.1.244.10.in-addr.arpa domain name pointer peer-0.peers.team-a.svc.cluster.local.
$ kubectl exec -n team-a shoot -- nslookup peers
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	peers.team-a.svc.cluster.local
1|Address: 10.244.1.2
1|Name:	peers.team-a.svc.cluster.local
1|Address: 10.244.1.4
1|Name:	peers.team-a.svc.cluster.local
1|Address: 10.244.1.3
1|;; Got recursion not available from 10.96.0.10
1|
$ kubectl exec -n team-a shoot -- nslookup chain-1
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|chain-1.team-a.svc.cluster.local	canonical name = chain-2.team-a.svc.cluster.local.
1|chain-2.team-a.svc.cluster.local	canonical name = chain-3.team-a.svc.cluster.local.
1|chain-3.team-a.svc.cluster.local	canonical name = api.svc.svc.cluster.local.
1|Name:	api.svc.svc.cluster.local
1|Address: 10.96.213.2
1|;; Got recursion not available from 10.96.0.10
1|
$ kubectl exec -n team-a shoot -- nslookup gone
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|gone.team-a.svc.cluster.local	canonical name = nowhere.example.net.
1|** server can't find nowhere.example.net: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec -n team-a shoot -- nslookup -type=srv peers
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|peers.team-a.svc.cluster.local	service = 0 16 2380 peer-0.peers.team-a.svc.cluster.local.
1|peers.team-a.svc.cluster.local	service = 0 16 2379 peer-0.peers.team-a.svc.cluster.local.
1|peers.team-a.svc.cluster.local	service = 0 16 2380 peer-1.peers.team-a.svc.cluster.local.
1|peers.team-a.svc.cluster.local	service = 0 16 2379 peer-1.peers.team-a.svc.cluster.local.
1|peers.team-a.svc.cluster.local	service = 0 16 2380 peer-2.peers.team-a.svc.cluster.local.
1|peers.team-a.svc.cluster.local	service = 0 16 2379 peer-2.peers.team-a.svc.cluster.local.
1|
$ kubectl exec -n team-a shoot -- nslookup -type=ptr 10.96.213.1
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|1.213.96.10.in-addr.arpa	name = api.team-a.svc.cluster.local.
1|
$ kubectl exec -n team-a shoot -- nslookup -query=any api.team-a.svc.cluster.local
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|*** Can't find api.team-a.svc.cluster.local: No answer
1|
$ kubectl exec -n team-a shoot -- nslookup -debug api.team-a.svc.cluster.local | sed -E 's/serial = [0-9]+/serial = N/'
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|------------
1|    QUESTIONS:
1|	api.team-a.svc.cluster.local.team-a.svc.cluster.local, type = A, class = IN
1|    ANSWERS:
1|    AUTHORITY RECORDS:
1|    ->  cluster.local
1|	origin = ns.dns.cluster.local
1|	mail addr = hostmaster.cluster.local
1|	serial = N
1|	refresh = 7200
1|	retry = 1800
1|	expire = 86400
1|	minimum = 30
1|	ttl = 30
1|    ADDITIONAL RECORDS:
1|------------
1|** server can't find api.team-a.svc.cluster.local.team-a.svc.cluster.local: NXDOMAIN
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|------------
1|    QUESTIONS:
1|	api.team-a.svc.cluster.local.svc.cluster.local, type = A, class = IN
1|    ANSWERS:
1|    AUTHORITY RECORDS:
1|    ->  cluster.local
1|	origin = ns.dns.cluster.local
1|	mail addr = hostmaster.cluster.local
1|	serial = N
1|	refresh = 7200
1|	retry = 1800
1|	expire = 86400
1|	minimum = 30
1|	ttl = 30
1|    ADDITIONAL RECORDS:
1|------------
1|** server can't find api.team-a.svc.cluster.local.svc.cluster.local: NXDOMAIN
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|------------
1|    QUESTIONS:
1|	api.team-a.svc.cluster.local.cluster.local, type = A, class = IN
1|    ANSWERS:
1|    AUTHORITY RECORDS:
1|    ->  cluster.local
1|	origin = ns.dns.cluster.local
1|	mail addr = hostmaster.cluster.local
1|	serial = N
1|	refresh = 7200
1|	retry = 1800
1|	expire = 86400
1|	minimum = 30
1|	ttl = 30
1|    ADDITIONAL RECORDS:
1|------------
1|** server can't find api.team-a.svc.cluster.local.cluster.local: NXDOMAIN
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|------------
1|    QUESTIONS:
1|	api.team-a.svc.cluster.local, type = A, class = IN
1|    ANSWERS:
1|    ->  api.team-a.svc.cluster.local
1|	internet address = 10.96.213.1
1|	ttl = 30
1|    AUTHORITY RECORDS:
1|    ADDITIONAL RECORDS:
1|------------
1|Name:	api.team-a.svc.cluster.local
1|Address: 10.96.213.1
1|;; Got recursion not available from 10.96.0.10
1|------------
1|    QUESTIONS:
1|	api.team-a.svc.cluster.local, type = AAAA, class = IN
1|    ANSWERS:
1|    AUTHORITY RECORDS:
1|    ->  cluster.local
1|	origin = ns.dns.cluster.local
1|	mail addr = hostmaster.cluster.local
1|	serial = N
1|	refresh = 7200
1|	retry = 1800
1|	expire = 86400
1|	minimum = 30
1|	ttl = 30
1|    ADDITIONAL RECORDS:
1|------------
1|
2|command terminated with exit code 1
$ kubectl exec -n team-a shoot -- getent hosts peers | sort
1|10.244.1.2      peers.team-a.svc.cluster.local
1|10.244.1.3      peers.team-a.svc.cluster.local
1|10.244.1.4      peers.team-a.svc.cluster.local
$ kubectl exec -n team-a shoot -- getent ahosts chain-1
1|10.96.213.2     STREAM api.svc.svc.cluster.local
1|10.96.213.2     DGRAM  
1|10.96.213.2     RAW    
$ kubectl exec -n team-a shoot -- getent ahostsv4 api
1|10.96.213.1     STREAM api.team-a.svc.cluster.local
1|10.96.213.1     DGRAM  
1|10.96.213.1     RAW    
$ kubectl exec -n team-a shoot -- getent hosts gone
2|command terminated with exit code 2
? 2
$ kubectl exec -n team-a shoot -- getent hosts loop-a
2|command terminated with exit code 2
? 2
$ kubectl exec -n team-a shoot -- curl -sS -m 3 http://chain-1/hostname
1\api-x
$ kubectl exec -n team-a shoot -- curl -sS -m 3 http://gone/
2|curl: (6) Could not resolve host: gone
2|command terminated with exit code 6
? 6
$ kubectl exec -n team-a shoot -- curl -sS -m 3 http://loop-a/
2|curl: (6) Could not resolve host: loop-a
2|command terminated with exit code 6
? 6
$ kubectl exec -n team-a shoot -- curl -sS -m 3 http://peer-1.peers:2379/hostname
1\peer-1
$ kubectl exec -n team-a shoot -- curl -sS -m 3 http://peers-ready:2379/hostname
2|curl: (6) Could not resolve host: peers-ready
2|command terminated with exit code 6
? 6
$ kubectl exec -n team-a shoot -- curl -sv -m 3 http://api/hostname 2>&1 | grep -E 'Trying|Connected'
1|*   Trying 10.96.213.1:80...
1|* Connected to api (10.96.213.1) port 80 (#0)
$ kubectl exec -n team-a shoot -- ping -c 1 -W 1 peer-2.peers
1|PING peer-2.peers.team-a.svc.cluster.local (10.244.1.4) 56(84) bytes of data.
1|64 bytes from peer-2.peers.team-a.svc.cluster.local (10.244.1.4): icmp_seq=1 ttl=62 time=0.116 ms
1|
1|--- peer-2.peers.team-a.svc.cluster.local ping statistics ---
1|1 packets transmitted, 1 received, 0% packet loss, time 0ms
1|rtt min/avg/max/mdev = 0.116/0.116/0.116/0.000 ms
$ kubectl exec -n team-a shoot -- ping -c 1 -W 1 api
1|PING api.team-a.svc.cluster.local (10.96.213.1) 56(84) bytes of data.
1|
1|--- api.team-a.svc.cluster.local ping statistics ---
1|1 packets transmitted, 0 received, 100% packet loss, time 0ms
1|
2|command terminated with exit code 1
? 1
$ kubectl exec -n team-a api-2 -- nslookup api
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	api.team-a.svc.cluster.local
1|Address: 10.96.213.1
1|;; Got recursion not available from 10.96.0.10
1|
$ kubectl exec -n team-a api-2 -- curl -s -m 2 http://api.svc/hostname
1\api-x
$ kubectl exec -n team-a api-2 -- dig +short api.team-a.svc.cluster.local
1|10.96.213.1
$ kubectl exec -n team-a box -- nslookup peers
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	peers.team-a.svc.cluster.local
1|Address: 10.244.1.4
1|Name:	peers.team-a.svc.cluster.local
1|Address: 10.244.1.2
1|Name:	peers.team-a.svc.cluster.local
1|Address: 10.244.1.3
1|
1|** server can't find peers.svc.cluster.local: NXDOMAIN
1|
1|** server can't find peers.cluster.local: NXDOMAIN
1|
1|
1|** server can't find peers.svc.cluster.local: NXDOMAIN
1|
1|** server can't find peers.cluster.local: NXDOMAIN
1|
2|command terminated with exit code 1
? 1
$ kubectl exec -n team-a box -- nslookup peers.team-a.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	peers.team-a.svc.cluster.local
1|Address: 10.244.1.2
1|Name:	peers.team-a.svc.cluster.local
1|Address: 10.244.1.3
1|Name:	peers.team-a.svc.cluster.local
1|Address: 10.244.1.4
1|
1|
$ kubectl exec -n team-a box -- nslookup peer-0.peers.team-a.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|Name:	peer-0.peers.team-a.svc.cluster.local
1|Address: 10.244.1.2
1|
1|
$ kubectl exec -n team-a box -- nslookup chain-1.team-a.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|chain-1.team-a.svc.cluster.local	canonical name = chain-2.team-a.svc.cluster.local
1|chain-2.team-a.svc.cluster.local	canonical name = chain-3.team-a.svc.cluster.local
1|chain-3.team-a.svc.cluster.local	canonical name = api.svc.svc.cluster.local
1|Name:	api.svc.svc.cluster.local
1|Address: 10.96.213.2
1|
1|
$ kubectl exec -n team-a box -- nslookup db.team-a.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|db.team-a.svc.cluster.local	canonical name = my.database.example.com
1|Name:	my.database.example.com
1|Address: 192.0.2.42
1|
1|db.team-a.svc.cluster.local	canonical name = my.database.example.com
1|
$ kubectl exec -n team-a box -- nslookup gone.team-a.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|gone.team-a.svc.cluster.local	canonical name = nowhere.example.net
1|
1|gone.team-a.svc.cluster.local	canonical name = nowhere.example.net
1|
$ kubectl exec -n team-a box -- nslookup -type=srv _client._tcp.peers.team-a.svc.cluster.local
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|_client._tcp.peers.team-a.svc.cluster.local	service = 0 33 2379 peer-0.peers.team-a.svc.cluster.local
1|_client._tcp.peers.team-a.svc.cluster.local	service = 0 33 2379 peer-1.peers.team-a.svc.cluster.local
1|_client._tcp.peers.team-a.svc.cluster.local	service = 0 33 2379 peer-2.peers.team-a.svc.cluster.local
1|
$ kubectl exec -n team-a box -- nslookup -type=ptr 2.1.244.10.in-addr.arpa
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|2.1.244.10.in-addr.arpa	name = peer-0.peers.team-a.svc.cluster.local
1|
$ kubectl exec -n team-a box -- nslookup 10.244.2.2
1|Server:		10.96.0.10
1|Address:	10.96.0.10:53
1|
1|2.2.244.10.in-addr.arpa	name = 10-244-2-2.api.team-a.svc.cluster.local
1|2.2.244.10.in-addr.arpa	name = alpha.portless.team-a.svc.cluster.local
1|
$ kubectl exec -n team-a box -- ping -c 1 -W 1 peer-0.peers
1|PING peer-0.peers (10.244.1.2): 56 data bytes
1|64 bytes from 10.244.1.2: seq=0 ttl=62 time=0.345 ms
1|
1|--- peer-0.peers ping statistics ---
1|1 packets transmitted, 1 packets received, 0% packet loss
1|round-trip min/avg/max = 0.345/0.345/0.345 ms
$ kubectl exec -n team-a box -- ping -c 1 -W 1 gone
2|ping: bad address 'gone'
2|command terminated with exit code 1
? 1
$ kubectl exec -n team-a box -- nc -w 1 db 80
2|nc: timed out
2|command terminated with exit code 1
? 1
$ kubectl exec -n team-a box -- hostname -f
1|box
$ kubectl exec -n team-a api-1 -- hostname -f
1|alpha.portless.team-a.svc.cluster.local
$ kubectl exec -n team-a peer-0 -- hostname -f
1|peer-0.peers.team-a.svc.cluster.local
$ kubectl exec -n team-a peer-0 -- cat /etc/hosts
1|# Kubernetes-managed hosts file.
1|127.0.0.1	localhost
1|::1	localhost ip6-localhost ip6-loopback
1|fe00::0	ip6-localnet
1|fe00::0	ip6-mcastprefix
1|fe00::1	ip6-allnodes
1|fe00::2	ip6-allrouters
1|10.244.1.2	peer-0.peers.team-a.svc.cluster.local	peer-0
$ for i in 0 1 2; do kubectl exec -n team-a peer-$i -- touch /tmp/ok; done
@ sync
$ kubectl exec -n team-a shoot -- dig +short peers-ready.team-a.svc.cluster.local | sort
1|10.244.1.2
1|10.244.1.3
1|10.244.1.4
$ kubectl exec -n team-a shoot -- dig +short peer-0.peers-ready.team-a.svc.cluster.local
$ kubectl exec -n team-a shoot -- dig +short SRV _client._tcp.peers-ready.team-a.svc.cluster.local | sort
1|0 33 2379 10-244-1-2.peers-ready.team-a.svc.cluster.local.
1|0 33 2379 10-244-1-3.peers-ready.team-a.svc.cluster.local.
1|0 33 2379 10-244-1-4.peers-ready.team-a.svc.cluster.local.
$ kubectl scale -n team-a sts peer --replicas=1
1|statefulset.apps/peer scaled
@ ready
$ kubectl exec -n team-a shoot -- dig +noall +comments peer-2.peers.team-a.svc.cluster.local | grep -v -E 'id:|COOKIE'
1|;; Got answer:
1|;; WARNING: .local is reserved for Multicast DNS
1|;; You are currently testing what happens when an mDNS query is leaked to DNS
1|;; flags: qr aa rd; QUERY: 1, ANSWER: 0, AUTHORITY: 1, ADDITIONAL: 1
1|;; WARNING: recursion requested but not available
1|
1|;; OPT PSEUDOSECTION:
1|; EDNS: version: 0, flags:; udp: 1232
$ kubectl exec -n team-a shoot -- dig +short peers.team-a.svc.cluster.local
1|10.244.1.2
$ kubectl delete svc -n team-a peers
1|service "peers" deleted from team-a namespace
$ kubectl exec -n team-a shoot -- dig +short peer-0.peers.team-a.svc.cluster.local
$ kubectl patch svc -n team-a chain-3 -p '{"spec":{"externalName":"www.example.com"}}'
1|service/chain-3 patched
$ kubectl exec -n team-a shoot -- dig +short chain-1.team-a.svc.cluster.local
1|chain-2.team-a.svc.cluster.local.
1|chain-3.team-a.svc.cluster.local.
1|www.example.com.
1|93.184.215.14
$ kubectl exec -n team-a shoot -- curl -sS -m 1 http://chain-1/
2|curl: (28) Connection timed out after 1006 milliseconds
2|command terminated with exit code 28
? 28
