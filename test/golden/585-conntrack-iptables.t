# What conntrack remembers of connections through Services, in the tool's forms, and what happens to them when an endpoint, a port or a Service goes.
> u.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web}
| spec: {type: NodePort, clusterIP: 10.96.185.1, selector: {app: web}, ports: [{name: tcp, port: 80, targetPort: 8080, nodePort: 31851}, {name: udp, port: 53, protocol: UDP, targetPort: 8081, nodePort: 31852}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: lb}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.227, clusterIP: 10.96.185.2, externalIPs: [198.51.100.60], selector: {app: web}, ports: [{name: udp, port: 53, protocol: UDP, targetPort: 8081, nodePort: 31854}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: late}
| spec: {type: NodePort, clusterIP: 10.96.185.3, selector: {app: late}, ports: [{name: udp, port: 53, protocol: UDP, targetPort: 8081, nodePort: 31855}, {name: tcp, port: 80, targetPort: 8080, nodePort: 31856}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w1, labels: {app: web}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: client}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
> w2.yaml
| apiVersion: v1
| kind: Pod
| metadata: {name: w2, labels: {app: web}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
> late.yaml
| apiVersion: v1
| kind: Pod
| metadata: {name: l1, labels: {app: late}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
$ kubectl apply -f u.yaml
1|service/web created
1|service/lb created
1|service/late created
1|pod/w1 created
1|pod/client created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ ready
@ sync
$ docker exec kind-worker2 conntrack -F
2|conntrack v1.4.7 (conntrack-tools): connection tracking table has been emptied.
$ kubectl exec client -- bash -c 'curl -s --local-port 40000 http://10.96.185.1/hostname'
1\w1
$ docker exec kind-worker2 conntrack -L -p tcp --orig-port-src 40000 2>/dev/null
1|tcp      6 119 TIME_WAIT src=10.244.2.2 dst=10.96.185.1 sport=40000 dport=80 src=10.244.1.2 dst=10.244.2.2 sport=8080 dport=40000 [ASSURED] mark=0 use=1
$ docker exec kind-worker conntrack -L -p tcp --orig-port-src 40000 2>/dev/null
1|tcp      6 119 TIME_WAIT src=10.244.2.2 dst=10.244.1.2 sport=40000 dport=8080 src=10.244.1.2 dst=10.244.2.2 sport=8080 dport=40000 [ASSURED] mark=0 use=1
$ docker exec kind-worker2 conntrack -L -p tcp --orig-port-src 40000 -o id 2>/dev/null | sed -E 's/id=[0-9]+/id=N/'
1|tcp      6 119 TIME_WAIT src=10.244.2.2 dst=10.96.185.1 sport=40000 dport=80 src=10.244.1.2 dst=10.244.2.2 sport=8080 dport=40000 [ASSURED] mark=0 use=1 id=N
$ docker exec kind-worker2 conntrack -L -p tcp --orig-port-src 40000 -o xml 2>/dev/null | sed -E 's/<id>[0-9]+/<id>N/'
1|<?xml version="1.0" encoding="utf-8"?>
1|<conntrack>
1|<flow><meta direction="original"><layer3 protonum="2" protoname="ipv4"><src>10.244.2.2</src><dst>10.96.185.1</dst></layer3><layer4 protonum="6" protoname="tcp"><sport>40000</sport><dport>80</dport></layer4></meta><meta direction="reply"><layer3 protonum="2" protoname="ipv4"><src>10.244.1.2</src><dst>10.244.2.2</dst></layer3><layer4 protonum="6" protoname="tcp"><sport>8080</sport><dport>40000</dport></layer4></meta><meta direction="independent"><state>TIME_WAIT</state><timeout>119</timeout><mark>0</mark><use>1</use><id>N</id><assured/></meta></flow>
1|</conntrack>
$ docker exec kind-worker2 conntrack -L -p tcp --orig-port-src 40000 -o extended 2>/dev/null
1|ipv4     2 tcp      6 119 TIME_WAIT src=10.244.2.2 dst=10.96.185.1 sport=40000 dport=80 src=10.244.1.2 dst=10.244.2.2 sport=8080 dport=40000 [ASSURED] mark=0 use=1
$ docker exec kind-worker2 conntrack -G -p tcp -s 10.244.2.2 -d 10.96.185.1 --sport 40000 --dport 80 2>/dev/null
1|tcp      6 119 TIME_WAIT src=10.244.2.2 dst=10.96.185.1 sport=40000 dport=80 src=10.244.1.2 dst=10.244.2.2 sport=8080 dport=40000 [ASSURED] mark=0 use=2
$ curl -s --local-port 40001 http://172.18.0.4:31851/hostname
1\w1
$ docker exec kind-worker2 conntrack -L -p tcp -g 2>/dev/null | wc -l
1|2
$ docker exec kind-worker2 conntrack -L -p tcp --state ESTABLISHED --orig-port-src 40001
2|conntrack v1.4.7 (conntrack-tools): 0 flow entries have been shown.
$ docker exec kind-worker2 conntrack -C -p tcp
2|conntrack v1.4.7 (conntrack-tools): Illegal option `--protonum' with this command
2|Try `conntrack -h' or 'conntrack --help' for more information.
? 2
$ docker exec kind-worker2 conntrack -L -s 10.244.2.2 -p udp
2|conntrack v1.4.7 (conntrack-tools): 0 flow entries have been shown.
$ kubectl exec client -- bash -c 'echo hostname | nc -u -w 1 -p 40002 10.96.185.1 53'
1\w1
$ kubectl exec client -- bash -c 'echo hostname | nc -u -w 1 -p 40003 172.18.255.227 53'
1\w1
$ kubectl exec client -- bash -c 'echo hostname | nc -u -w 1 -p 40004 198.51.100.60 53'
1\w1
$ echo hostname | nc -u -w 1 -p 40005 172.18.0.4 31852
1\w1
$ docker exec kind-worker2 conntrack -L -p udp --orig-port-src 40005 2>/dev/null | sed -E 's/udp +17 [0-9]+/udp 17 T/'
1|udp 17 T src=172.18.0.1 dst=172.18.0.4 sport=40005 dport=31852 src=10.244.1.2 dst=172.18.0.4 sport=8081 dport=54989 mark=0 use=1
$ kubectl exec client -- bash -c 'echo hostname | nc -u -w 1 -p 40010 10.96.185.3 53'
$ echo hostname | nc -u -w 1 -p 40011 172.18.0.4 31855
$ docker exec kind-worker2 conntrack -L -p udp --orig-port-src 40010 2>/dev/null
$ docker exec kind-worker2 conntrack -L -p udp --orig-port-src 40011 2>/dev/null
$ kubectl apply -f late.yaml
1|pod/l1 created
@ ready
$ docker exec kind-worker2 conntrack -L -p udp --orig-port-src 40011 2>/dev/null
$ kubectl exec client -- bash -c 'echo hostname | nc -u -w 1 -p 40010 10.96.185.3 53'
1\l1
$ echo hostname | nc -u -w 1 -p 40011 172.18.0.4 31855
1\l1
$ kubectl exec client -- curl -s -m 1 http://10.96.185.3/hostname
1\l1
$ kubectl apply -f w2.yaml
1|pod/w2 created
@ ready
$ kubectl delete pod w1 --now
1|pod "w1" deleted from default namespace
@ sync
$ docker exec kind-worker2 conntrack -L -p tcp --orig-port-src 40000 2>/dev/null | wc -l
1|1
$ kubectl exec client -- bash -c 'echo hostname | nc -u -w 1 -p 40002 10.96.185.1 53'
1\w2
$ docker exec kind-worker2 conntrack -L -p udp --orig-port-src 40002 2>/dev/null | sed -E 's/udp +17 [0-9]+/udp 17 T/'
1|udp 17 T src=10.244.2.2 dst=10.96.185.1 sport=40002 dport=53 src=10.244.2.3 dst=10.244.2.2 sport=8081 dport=40002 mark=0 use=1
$ kubectl patch svc web --type json -p '[{"op":"remove","path":"/spec/ports/1"}]'
1|service/web patched
@ sync
$ docker exec kind-worker2 conntrack -L -p udp --orig-port-src 40002 2>/dev/null | wc -l
1|1
$ kubectl exec client -- bash -c 'echo hostname | nc -u -w 1 -p 40002 10.96.185.1 53'
1\w2
$ docker exec kind-worker2 conntrack -L -p udp --orig-port-src 40002 2>/dev/null
1|udp      17 118 src=10.244.2.2 dst=10.96.185.1 sport=40002 dport=53 src=10.244.2.3 dst=10.244.2.2 sport=8081 dport=40002 [ASSURED] mark=0 use=1
$ kubectl delete svc lb
1|service "lb" deleted from default namespace
@ sync
$ docker exec kind-worker2 conntrack -L -p udp -d 172.18.255.227 2>/dev/null | wc -l
1|0
$ docker exec kind-worker2 conntrack -L -p udp -d 198.51.100.60 2>/dev/null | wc -l
1|0
$ docker exec kind-worker2 conntrack -L -p icmp
2|conntrack v1.4.7 (conntrack-tools): 0 flow entries have been shown.
$ kubectl exec client -- ping -c 1 -W 1 172.18.0.3 | grep -c ttl
1|1
$ docker exec kind-worker2 conntrack -L -p icmp 2>/dev/null | sed -E 's/id=[0-9]+/id=N/g; s/icmp +1 [0-9]+/icmp 1 T/'
1|icmp 1 T src=10.244.2.2 dst=172.18.0.3 type=8 code=0 id=N src=172.18.0.3 dst=172.18.0.4 type=0 code=0 id=N mark=0 use=1
$ docker exec kind-worker2 conntrack -S | head -1 | sed -E 's/=[0-9]+/=N/g'
1|cpu=N   	found=N invalid=N insert=N insert_failed=N drop=N early_drop=N error=N search_restart=N clash_resolve=N chaintoolong=N 
$ docker exec kind-worker2 conntrack -L -f ipv6 -p tcp
2|conntrack v1.4.7 (conntrack-tools): 0 flow entries have been shown.
$ docker exec kind-worker2 sysctl net.netfilter.nf_conntrack_max net.netfilter.nf_conntrack_tcp_be_liberal net.netfilter.nf_conntrack_tcp_timeout_close_wait net.netfilter.nf_conntrack_tcp_timeout_established net.netfilter.nf_conntrack_udp_timeout net.netfilter.nf_conntrack_udp_timeout_stream | sed -E 's/(max = )[0-9]+/\1N/'
1|net.netfilter.nf_conntrack_max = N
1|net.netfilter.nf_conntrack_tcp_be_liberal = 0
1|net.netfilter.nf_conntrack_tcp_timeout_close_wait = 60
1|net.netfilter.nf_conntrack_tcp_timeout_established = 432000
1|net.netfilter.nf_conntrack_udp_timeout = 30
1|net.netfilter.nf_conntrack_udp_timeout_stream = 120
$ docker exec kind-worker2 cat /proc/sys/net/netfilter/nf_conntrack_tcp_timeout_time_wait
1|120
$ docker exec kind-worker2 conntrack -F; docker exec kind-worker2 conntrack -L -p udp --orig-port-dst 53
2|conntrack v1.4.7 (conntrack-tools): connection tracking table has been emptied.
2|conntrack v1.4.7 (conntrack-tools): 0 flow entries have been shown.
