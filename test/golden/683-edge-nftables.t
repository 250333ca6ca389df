# The edge of the cluster: load balancers, external addresses, source ranges, local policies, health checks, UDP; what is counted, what is left in the kernel, and what a stopped kube-proxy and a lost node change.
# mode: nftables
> e.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: front, annotations: {team: edge}}
| spec: {type: LoadBalancer, clusterIP: 10.96.83.1, externalTrafficPolicy: Local, healthCheckNodePort: 30839, loadBalancerSourceRanges: [172.18.0.0/24, 10.244.2.0/24], selector: {app: front}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 30831}, {name: alt, port: 8080, targetPort: 8080, nodePort: 30832}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: strict}
| spec: {type: LoadBalancer, clusterIP: 10.96.83.2, loadBalancerSourceRanges: [203.0.113.0/24], allocateLoadBalancerNodePorts: false, selector: {app: front}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: extip}
| spec: {clusterIP: 10.96.83.3, externalIPs: [198.51.100.83, 172.18.0.3], externalTrafficPolicy: Cluster, selector: {app: front}, ports: [{port: 8088, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: udp}
| spec: {type: NodePort, clusterIP: 10.96.83.4, selector: {app: back}, ports: [{name: q, port: 53, protocol: UDP, targetPort: 8081, nodePort: 30834}, {name: q-tcp, port: 53, protocol: TCP, targetPort: 8080, nodePort: 30834}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: inside}
| spec: {clusterIP: 10.96.83.5, internalTrafficPolicy: Local, selector: {app: back}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: sticky}
| spec: {clusterIP: 10.96.83.6, sessionAffinity: ClientIP, sessionAffinityConfig: {clientIP: {timeoutSeconds: 8}}, selector: {app: front}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: msg}
| spec: {clusterIP: 10.96.83.7, selector: {app: front}, ports: [{name: diameter, port: 3868, protocol: SCTP}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: front-1, labels: {app: front}}
| spec: {nodeName: kind-worker, terminationGracePeriodSeconds: 20, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081, --delay-shutdown=15]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: back-1, labels: {app: back}}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: near}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: far}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
> front-2.yaml
| apiVersion: v1
| kind: Pod
| metadata: {name: front-2, labels: {app: front}}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
$ kubectl apply -f e.yaml
1|service/front created
1|service/strict created
1|service/extip created
1|service/udp created
1|service/inside created
1|service/sticky created
1|service/msg created
1|pod/front-1 created
1|pod/back-1 created
1|pod/near created
1|pod/far created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ ready
$ kubectl get svc -o wide
1|NAME         TYPE           CLUSTER-IP   EXTERNAL-IP                PORT(S)                       AGE   SELECTOR
1|extip        ClusterIP      10.96.83.3   198.51.100.83,172.18.0.3   8088/TCP                      15s   app=front
1|front        LoadBalancer   10.96.83.1   172.18.255.200             80:30831/TCP,8080:30832/TCP   16s   app=front
1|inside       ClusterIP      10.96.83.5   <none>                     80/TCP                        15s   app=back
1|kubernetes   ClusterIP      10.96.0.1    <none>                     443/TCP                       25s   <none>
1|msg          ClusterIP      10.96.83.7   <none>                     3868/SCTP                     15s   app=front
1|sticky       ClusterIP      10.96.83.6   <none>                     80/TCP                        15s   app=front
1|strict       LoadBalancer   10.96.83.2   172.18.255.201             80/TCP                        16s   app=front
1|udp          NodePort       10.96.83.4   <none>                     53:30834/UDP,53:30834/TCP     15s   app=back
$ kubectl get svc front strict -o jsonpath='{range .items[*]}{.metadata.name}{" "}{.status.loadBalancer.ingress[0].ip}{" "}{.spec.healthCheckNodePort}{" "}{.spec.ports[*].nodePort}{"\n"}{end}'
1|front 172.18.255.200 30839 30831 30832
1|strict 172.18.255.201  
$ docker exec kind-worker nft list map ip kube-proxy firewall-ips; docker exec kind-worker nft list table ip kube-proxy | sed -n '/chain firewall-.*strict/,/}/p'
1|table ip kube-proxy {
1|	map firewall-ips {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "destinations that are subject to LoadBalancerSourceRanges"
1|		elements = { 172.18.255.200 . tcp . 80 : goto firewall-47HOX222-default/front/tcp/http,
1|			     172.18.255.201 . tcp . 80 : goto firewall-DZVXRCIG-default/strict/tcp/,
1|			     172.18.255.200 . tcp . 8080 : goto firewall-7YIL2M7B-default/front/tcp/alt }
1|	}
1|}
1|	chain firewall-DZVXRCIG-default/strict/tcp/ {
1|		ip saddr != 203.0.113.0/24 drop
1|	}
$ LB=$(kubectl get svc front -o jsonpath='{.status.loadBalancer.ingress[0].ip}'); curl -s -m 2 http://$LB/clientip | cut -d: -f1; for n in near far; do kubectl exec $n -- curl -s -m 2 -o /dev/null -w "$n %{http_code} %{exitcode}\n" http://$LB/; done
1|172.18.0.1
1|near 000 28
1|far 200 0
2|command terminated with exit code 28
$ SB=$(kubectl get svc strict -o jsonpath='{.status.loadBalancer.ingress[0].ip}'); curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}\n' http://$SB/; docker exec kind-worker curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}\n' http://$SB/
1|000 28
1|000 28
? 28
$ for n in 2 3 4; do echo "$n $(curl -s -o /dev/null -w '%{http_code}' http://172.18.0.$n:30839/healthz) $(curl -s http://172.18.0.$n:30839 | jq -c '[.service.name, .localEndpoints, .serviceProxyHealthy]')"; done
1|2 503 ["front",0,true]
1|3 200 ["front",1,true]
1|4 503 ["front",0,true]
$ curl -s -i http://172.18.0.3:30839/ | tr -d '\r' | grep -v Date
1|HTTP/1.1 200 OK
1|Content-Type: application/json
1|X-Content-Type-Options: nosniff
1|X-Load-Balancing-Endpoint-Weight: 1
1|Content-Length: 116
1|
1|{
1|	"service": {
1|		"namespace": "default",
1|		"name": "front"
1|	},
1|	"localEndpoints": 1,
1|	"serviceProxyHealthy": true
1|}
$ for p in 30831 30832; do for n in 2 3 4; do printf '%s:%s ' $n $p; curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode} %{time_total}\n' http://172.18.0.$n:$p/ | awk '{print $1, $2, ($3 > 0.9 ? "slow" : "fast")}'; done; done
1|2:30831 000 28 slow
1|3:30831 200 0 fast
1|4:30831 000 28 slow
1|2:30832 000 28 slow
1|3:30832 200 0 fast
1|4:30832 000 28 slow
$ curl -s -m 2 http://172.18.0.3:8088/clientip | cut -d: -f1; curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.0.4:8088/; kubectl exec far -- curl -s -m 2 http://198.51.100.83:8088/clientip | cut -d: -f1
1|10.244.1.1
1|000 7
1|172.18.0.4
$ docker exec kind-worker2 ip route get 198.51.100.83; docker exec kind-worker2 ip addr | grep -c 198.51.100
1|198.51.100.83 via 172.18.0.1 dev eth0 src 172.18.0.4 uid 0 
1|    cache 
1|0
? 1
$ docker exec kind-worker2 nft list table ip kube-proxy | grep -E '8088' | sed 's/^[[:space:]]*//'
1|172.18.0.3 . tcp . 8088 : goto external-BNY4NXTJ-default/extip/tcp/,
1|10.96.83.3 . tcp . 8088 : goto service-BNY4NXTJ-default/extip/tcp/,
1|198.51.100.83 . tcp . 8088 : goto external-BNY4NXTJ-default/extip/tcp/,
$ echo hostname | nc -u -w 1 172.18.0.3 30834; curl -s -m 2 http://172.18.0.3:30834/hostname; echo
1|back-1back-1
$ kubectl exec near -- bash -c 'for p in udp tcp; do echo -n "$p "; [ $p = udp ] && o=-u || o=; nc $o -v -z -w 1 10.96.83.4 53 2>&1; done'
1|udp Connection to 10.96.83.4 53 port [udp/domain] succeeded!
1|tcp Connection to 10.96.83.4 53 port [tcp/domain] succeeded!
$ kubectl exec near -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}\n' http://10.96.83.5/; kubectl exec far -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}\n' http://10.96.83.5/
1|000 28
1|200 0
2|command terminated with exit code 28
$ docker exec kind-worker nft list map ip kube-proxy no-endpoint-services; docker exec kind-worker nft list map ip kube-proxy service-ips | grep inside
1|table ip kube-proxy {
1|	map no-endpoint-services {
1|		type ipv4_addr . inet_proto . inet_service : verdict
1|		comment "vmap to drop or reject packets to services with no endpoints"
1|		elements = { 10.96.83.5 . tcp . 80 comment "default/inside" : drop }
1|	}
1|}
? 1
$ docker exec kind-worker nft list map ip kube-proxy service-ips | grep -E 'sctp|msg'
1|		elements = { 10.96.83.7 . sctp . 3868 : goto service-YERDW44J-default/msg/sctp/diameter,
$ kubectl exec near -- curl -s http://10.96.83.6/hostname; docker exec kind-worker nft list sets ip | grep -A7 affinity | sed -E 's/expires [^ ,]+/expires T/'
1|front-1	set affinity-IBJ4YARU-default/sticky/tcp/__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 8s
1|		elements = { 10.244.1.3 expires T }
1|	}
1|}
$ kubectl apply -f front-2.yaml
1|pod/front-2 created
@ ready
$ a=$(kubectl exec near -- curl -s http://10.96.83.6/hostname); for i in 1 2 3 4 5; do kubectl exec near -- curl -s http://10.96.83.6/hostname | sed "s/^$a\$/same/"; echo; done | sort | uniq -c
1|      5 same
$ docker exec kind-worker nft list table ip kube-proxy | awk '/chain service-.*front/ {f=1} f {print} /}$/ && !/vmap/ {f=0}' | sed -E 's/^[[:space:]]+//'
1|chain service-47HOX222-default/front/tcp/http {
1|meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.4 . 8080 }
1|chain service-7YIL2M7B-default/front/tcp/alt {
1|meta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.2 . 8080, 1 : 10.244.2.4 . 8080 }
$ (docker exec kind-worker timeout 4 tcpdump -nn -i eth0 -c 6 'tcp port 30831 and tcp[tcpflags] & (tcp-syn|tcp-fin) != 0' > d1 2>/dev/null &); sleep 1; curl -s --local-port 41831 -o /dev/null http://172.18.0.3:30831/; sleep 4; sed -E 's/^[0-9:.]+ //; s/seq [0-9]+/seq S/; s/ack [0-9]+/ack A/; s/val [0-9]+ ecr [0-9]+/val V ecr E/; s/win [0-9]+/win W/' d1
1|IP 172.18.0.1.41831 > 172.18.0.3.30831: Flags [S], seq S, win W, options [mss 1460,sackOK,TS val V ecr E,nop,wscale 10], length 0
1|IP 172.18.0.3.30831 > 172.18.0.1.41831: Flags [S.], seq S, ack A, win W, options [mss 1460,sackOK,TS val V ecr E,nop,wscale 10], length 0
1|IP 172.18.0.1.41831 > 172.18.0.3.30831: Flags [F.], seq S, ack A, win W, options [nop,nop,TS val V ecr E], length 0
1|IP 172.18.0.3.30831 > 172.18.0.1.41831: Flags [F.], seq S, ack A, win W, options [nop,nop,TS val V ecr E], length 0
1|
$ (docker exec kind-worker timeout 4 tcpdump -c 2 -e -nn -v -i eth0 'udp port 30834' > d2 2>/dev/null &); sleep 1; echo hostname | nc -u -w 1 -p 41834 172.18.0.3 30834 >/dev/null; sleep 4; sed -E 's/^[0-9:.]+ //; s/([0-9a-f]{2}:){5}[0-9a-f]{2}/M/g; s/id [0-9]+/id I/; s/cksum 0x[0-9a-f]+ \([^)]*\)/cksum C/; s/bad udp C -> 0x[0-9a-f]+!/C/; s/\[udp sum ok\]|\[bad udp cksum 0x[0-9a-f]+ -> 0x[0-9a-f]+!\]/[sum]/' d2
1|M > M, ethertype IPv4 (0x0800), length 51: (tos 0x0, ttl 64, id I, offset 0, flags [DF], proto UDP (17), length 37)
1|    172.18.0.1.41834 > 172.18.0.3.30834: UDP, length 9
1|M > M, ethertype IPv4 (0x0800), length 48: (tos 0x0, ttl 62, id I, offset 0, flags [DF], proto UDP (17), length 34)
1|    172.18.0.3.30834 > 172.18.0.1.41834: UDP, length 6
$ (docker exec kind-worker timeout 4 tcpdump -A -s 0 -nn -q -t -i eth0 -c 4 'tcp port 30831 and greater 100' > d3 2>/dev/null &); sleep 1; curl -s --local-port 41835 -o /dev/null http://172.18.0.3:30831/hostname; sleep 4; grep -a -oE '^IP .*|GET .*|Host: .*|HTTP/1.1 .*' d3 | tr -d '\r'
1|IP 172.18.0.1.41835 > 172.18.0.3.30831: tcp 88
1|GET /hostname HTTP/1.1
1|Host: 172.18.0.3:30831
1|IP 172.18.0.3.30831 > 172.18.0.1.41835: tcp 123
1|HTTP/1.1 200 OK
$ docker exec kind-worker conntrack -L -p tcp --dport 30831 2>/dev/null | sed -E 's/ [0-9]+ (TIME_WAIT|CLOSE)/ T \1/; s/(sport|dport)=4[0-9]{4}|(sport|dport)=[56][0-9]{4}|(sport|dport)=3[3-9][0-9]{3}/\1=P/g' | sort -u | head -2
1|tcp      6 T TIME_WAIT src=172.18.0.1 dst=172.18.0.3 =P dport=30831 src=10.244.1.2 dst=172.18.0.1 sport=8080 =P [ASSURED] mark=0 use=1
1|tcp      6 T TIME_WAIT src=172.18.0.1 dst=172.18.0.3 sport=P dport=30831 src=10.244.1.2 dst=172.18.0.1 sport=8080 dport=P [ASSURED] mark=0 use=1
$ docker exec kind-worker conntrack -L -p tcp --dport 30831 -o extended 2>/dev/null | awk '{print $1, $2, $3, $4}' | sort -u
1|ipv4 2 tcp 6
$ docker exec kind-worker conntrack -C | grep -cE '^[0-9]+$'; docker exec kind-worker conntrack -S 2>&1 | head -1 | grep -oE '[a-z_]+=' | tr '\n' ' '
1|1
1\cpu= found= invalid= insert= insert_failed= drop= early_drop= error= search_restart= clash_resolve= chaintoolong= 
@ proxy off kind-worker2
$ kubectl delete pod front-2 --now
1|pod "front-2" deleted from default namespace
@ sleep 4
$ docker exec kind-worker2 nft list table ip kube-proxy | grep -cE 'chain endpoint.*front/tcp/http__'; docker exec kind-worker nft list table ip kube-proxy | grep -cE 'chain endpoint.*front/tcp/http__'
1|0
1|0
? 1
$ docker exec kind-worker2 curl -s -m 1 http://127.0.0.1:10256/healthz; echo " $?"; docker exec kind-worker2 ss -ltn | grep -cE ':(10249|10256|30839) '
1| 7
1|0
? 1
@ proxy on kind-worker2
@ sleep 5
$ docker exec kind-worker2 nft list table ip kube-proxy | grep -cE 'chain endpoint.*front/tcp/http__'; docker exec kind-worker2 curl -s http://127.0.0.1:10256/livez | jq -r 'keys | join(" ")'
1|0
$ kubectl delete pod front-1 --wait=false; sleep 3; kubectl get endpointslices -l kubernetes.io/service-name=front -o json | jq -c '.items[].endpoints[].conditions'
1|pod "front-1" deleted from default namespace
1|{"ready":false,"serving":true,"terminating":true}
$ docker exec kind-worker nft list table ip kube-proxy | grep -cE 'goto endpoint.*front/tcp/http__'; curl -s -m 2 http://172.18.0.3:30831/hostname; echo; curl -s http://172.18.0.3:30839 | jq .localEndpoints
1|0
1|front-1
1|0
@ node off kind-worker2
@ sleep 55
$ kubectl get nodes --no-headers | awk '{print $1, $2}'; kubectl get endpointslices -l kubernetes.io/service-name=udp -o json | jq -c '[.items[].endpoints[] | [.addresses[0], .conditions.ready]]'
1|kind-control-plane Ready
1|kind-worker Ready
1|kind-worker2 NotReady
1|[["10.244.2.2",false]]
$ kubectl exec near -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}\n' http://10.96.83.4:53/; docker exec kind-worker nft list map ip kube-proxy no-endpoint-services | grep -E '10.96.83.4'
1|000 7
1|			     10.96.83.4 . tcp . 53 comment "default/udp:q-tcp" : goto reject-chain,
1|			     10.96.83.4 . udp . 53 comment "default/udp:q" : goto reject-chain,
2|command terminated with exit code 7
$ docker exec kind-worker ping -c 1 -W 1 172.18.0.4 | tail -2 | head -1; docker exec kind-worker ip neigh show 172.18.0.4 | awk '{print $1, $2, $3, $NF}'
1|1 packets transmitted, 0 received, 100% packet loss, time 0ms
1|172.18.0.4 dev eth0 DELAY
@ node on kind-worker2
@ sleep 14
$ kubectl delete -f e.yaml --wait=false | sort | head -4
1|pod "back-1" deleted from default namespace
1|pod "far" deleted from default namespace
1|pod "near" deleted from default namespace
1|service "extip" deleted from default namespace
2|Error from server (NotFound): error when deleting "e.yaml": pods "front-1" not found
@ sleep 4
