# Services over time in nftables mode.
# mode: nftables
> c.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web}
| spec: {type: NodePort, clusterIP: 10.96.25.1, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 31251}, {name: udp, port: 53, protocol: UDP, targetPort: 8081, nodePort: 31252}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: stick}
| spec: {clusterIP: 10.96.25.2, sessionAffinity: ClientIP, sessionAffinityConfig: {clientIP: {timeoutSeconds: 3}}, selector: {app: web}, ports: [{name: http, port: 80, targetPort: 8080}, {name: udp, port: 53, protocol: UDP, targetPort: 8081}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: edge}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.225, clusterIP: 10.96.25.3, externalTrafficPolicy: Local, healthCheckNodePort: 31259, selector: {app: edge}, ports: [{port: 80, targetPort: 8080, nodePort: 31253}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: free}
| spec: {clusterIP: 10.96.25.4, externalIPs: [203.0.113.25], ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w1, labels: {app: web, edge: "1"}}
| spec: {nodeName: kind-worker, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: e1, labels: {app: edge}}
| spec: {nodeName: kind-worker2, terminationGracePeriodSeconds: 20, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081, --delay-shutdown=15]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: shoot}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
> w2.yaml
| apiVersion: v1
| kind: Pod
| metadata: {name: w2, labels: {app: web}}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
$ kubectl apply -f c.yaml
1|service/web created
1|service/stick created
1|service/edge created
1|service/free created
1|pod/w1 created
1|pod/e1 created
1|pod/shoot created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ ready
@ sync
$ kubectl exec shoot -- bash -c 'echo hostname | nc -u -w 1 -p 42001 10.96.25.1 53; echo; echo hostname | nc -u -w 1 -p 42002 10.96.25.2 53; echo'
1|w1
1|w1
$ echo hostname | nc -u -w 1 -p 42003 172.18.0.4 31252; echo
1|w1
$ docker exec kind-worker2 nft list ruleset ip | grep -A5 'set affinity' | sed -E 's/expires [0-9a-z]+/expires T/'
1|	set affinity-KBLHS4QC-default/stick/tcp/http__10.244.1.2/8080 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3s
1|	}
1|--
1|	set affinity-FMW6WAGL-default/stick/udp/udp__10.244.1.2/8081 {
1|		type ipv4_addr
1|		size 65535
1|		flags dynamic,timeout
1|		timeout 3s
1|		elements = { 10.244.2.3 expires T }
$ docker exec kind-worker2 nft -s list ruleset ip | grep -c 'set affinity'
1|2
@ sleep 4
$ docker exec kind-worker2 nft list ruleset ip | grep -A5 'set affinity' | grep -c expires
1|0
? 1
$ kubectl exec shoot -- curl -s http://10.96.25.2/hostname; docker exec kind-worker2 nft list ruleset ip | grep -A5 'set affinity' | grep -oE 'elements.*' | sed -E 's/expires [0-9a-z]+/expires T/'
1|w1elements = { 10.244.2.3 expires T }
$ kubectl apply -f w2.yaml
1|pod/w2 created
@ ready
$ docker exec kind-worker2 nft list ruleset ip | grep -E 'default/stick'
1|			     10.96.25.2 . udp . 53 : goto service-GAJWY6VK-default/stick/udp/udp,
1|			     10.96.25.2 . tcp . 80 : goto service-HASNF72A-default/stick/tcp/http,
1|	set affinity-KBLHS4QC-default/stick/tcp/http__10.244.1.2/8080 {
1|	set affinity-FMW6WAGL-default/stick/udp/udp__10.244.1.2/8081 {
1|	set affinity-PK4D4JVO-default/stick/tcp/http__10.244.2.4/8080 {
1|	set affinity-KUPLQ4BN-default/stick/udp/udp__10.244.2.4/8081 {
1|	chain endpoint-KBLHS4QC-default/stick/tcp/http__10.244.1.2/8080 {
1|		update @affinity-KBLHS4QC-default/stick/tcp/http__10.244.1.2/8080 { ip saddr }
1|	chain service-HASNF72A-default/stick/tcp/http {
1|		ip saddr @affinity-KBLHS4QC-default/stick/tcp/http__10.244.1.2/8080 goto endpoint-KBLHS4QC-default/stick/tcp/http__10.244.1.2/8080
1|		ip saddr @affinity-PK4D4JVO-default/stick/tcp/http__10.244.2.4/8080 goto endpoint-PK4D4JVO-default/stick/tcp/http__10.244.2.4/8080
1|		numgen random mod 2 vmap { 0 : goto endpoint-KBLHS4QC-default/stick/tcp/http__10.244.1.2/8080, 1 : goto endpoint-PK4D4JVO-default/stick/tcp/http__10.244.2.4/8080 }
1|	chain endpoint-FMW6WAGL-default/stick/udp/udp__10.244.1.2/8081 {
1|		update @affinity-FMW6WAGL-default/stick/udp/udp__10.244.1.2/8081 { ip saddr }
1|	chain service-GAJWY6VK-default/stick/udp/udp {
1|		ip saddr @affinity-FMW6WAGL-default/stick/udp/udp__10.244.1.2/8081 goto endpoint-FMW6WAGL-default/stick/udp/udp__10.244.1.2/8081
1|		ip saddr @affinity-KUPLQ4BN-default/stick/udp/udp__10.244.2.4/8081 goto endpoint-KUPLQ4BN-default/stick/udp/udp__10.244.2.4/8081
1|		numgen random mod 2 vmap { 0 : goto endpoint-FMW6WAGL-default/stick/udp/udp__10.244.1.2/8081, 1 : goto endpoint-KUPLQ4BN-default/stick/udp/udp__10.244.2.4/8081 }
1|	chain endpoint-PK4D4JVO-default/stick/tcp/http__10.244.2.4/8080 {
1|		update @affinity-PK4D4JVO-default/stick/tcp/http__10.244.2.4/8080 { ip saddr }
1|	chain endpoint-KUPLQ4BN-default/stick/udp/udp__10.244.2.4/8081 {
1|		update @affinity-KUPLQ4BN-default/stick/udp/udp__10.244.2.4/8081 { ip saddr }
$ for i in 1 2 3 4 5; do kubectl exec shoot -- curl -s http://10.96.25.2/hostname; echo; done | sort -u | wc -l
1|1
$ kubectl delete pod w1 --now
1|pod "w1" deleted from default namespace
@ sync
$ kubectl exec shoot -- bash -c 'echo hostname | nc -u -w 1 -p 42001 10.96.25.1 53; echo; echo hostname | nc -u -w 1 -p 42002 10.96.25.2 53; echo; curl -s -m 1 http://10.96.25.2/hostname; echo'
1|w2
1|w2
1|w2
$ kubectl patch svc web -p '{"spec":{"ports":[{"port":80,"name":"http","nodePort":31255},{"port":53,"name":"udp","protocol":"UDP","nodePort":31256}]}}'
1|service/web patched
@ sync
$ for p in 31251 31255; do curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.0.4:$p/; done
1|000 7
1|200 0
$ for p in 31252 31256; do echo "$p $(echo hostname | nc -u -w 1 -p 42003 172.18.0.4 $p)"; done
1|31252 
1|31256 w2
$ docker exec kind-worker2 nft list ruleset ip | grep -E 'default/web'
1|			     10.96.25.1 . udp . 53 : goto service-OSWNS3JV-default/web/udp/udp,
1|			     10.96.25.1 . tcp . 80 : goto service-SUSTUHLJ-default/web/tcp/http,
1|			     tcp . 31255 : goto external-SUSTUHLJ-default/web/tcp/http,
1|			     udp . 31256 : goto external-OSWNS3JV-default/web/udp/udp }
1|	chain service-SUSTUHLJ-default/web/tcp/http {
1|	chain external-SUSTUHLJ-default/web/tcp/http {
1|		goto service-SUSTUHLJ-default/web/tcp/http
1|	chain service-OSWNS3JV-default/web/udp/udp {
1|	chain external-OSWNS3JV-default/web/udp/udp {
1|		goto service-OSWNS3JV-default/web/udp/udp
$ kubectl patch svc web -p '{"spec":{"type":"LoadBalancer","loadBalancerIP":"172.18.255.226"}}'
1|service/web patched
@ sync
$ kubectl get svc web
1|NAME   TYPE           CLUSTER-IP   EXTERNAL-IP      PORT(S)                     AGE
1|web    LoadBalancer   10.96.25.1   172.18.255.226   80:31255/TCP,53:31256/UDP   40s
$ curl -s -m 2 http://172.18.255.226/hostname; echo; echo hostname | nc -u -w 1 -p 42004 172.18.255.226 53; echo
1|w2
1|w2
$ kubectl patch svc web -p '{"spec":{"externalTrafficPolicy":"Local"}}'
1|service/web patched
@ sync
$ docker exec kind-worker2 nft list ruleset ip | grep -E 'default/web'
1|			     10.96.25.1 . udp . 53 : goto service-OSWNS3JV-default/web/udp/udp,
1|			     172.18.255.226 . udp . 53 : goto external-OSWNS3JV-default/web/udp/udp,
1|			     10.96.25.1 . tcp . 80 : goto service-SUSTUHLJ-default/web/tcp/http,
1|			     172.18.255.226 . tcp . 80 : goto external-SUSTUHLJ-default/web/tcp/http,
1|			     tcp . 31255 : goto external-SUSTUHLJ-default/web/tcp/http,
1|			     udp . 31256 : goto external-OSWNS3JV-default/web/udp/udp }
1|	chain service-SUSTUHLJ-default/web/tcp/http {
1|	chain external-SUSTUHLJ-default/web/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-SUSTUHLJ-default/web/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local goto service-SUSTUHLJ-default/web/tcp/http comment "short-circuit local traffic"
1|		goto local-SUSTUHLJ-default/web/tcp/http
1|	chain service-OSWNS3JV-default/web/udp/udp {
1|	chain external-OSWNS3JV-default/web/udp/udp {
1|		ip saddr 10.244.0.0/16 goto service-OSWNS3JV-default/web/udp/udp comment "short-circuit pod traffic"
1|		fib saddr type local goto service-OSWNS3JV-default/web/udp/udp comment "short-circuit local traffic"
1|		goto local-OSWNS3JV-default/web/udp/udp
1|	chain local-SUSTUHLJ-default/web/tcp/http {
1|	chain local-OSWNS3JV-default/web/udp/udp {
$ docker exec kind-control-plane nft list ruleset ip | grep -E 'default/web'
1|		elements = { 172.18.255.226 . udp . 53 comment "default/web:udp" : drop,
1|			     172.18.255.226 . tcp . 80 comment "default/web:http" : drop }
1|			     tcp . 31255 comment "default/web:http" : drop,
1|			     udp . 31256 comment "default/web:udp" : drop }
1|			     10.96.25.1 . udp . 53 : goto service-OSWNS3JV-default/web/udp/udp,
1|			     172.18.255.226 . udp . 53 : goto external-OSWNS3JV-default/web/udp/udp,
1|			     10.96.25.1 . tcp . 80 : goto service-SUSTUHLJ-default/web/tcp/http,
1|			     172.18.255.226 . tcp . 80 : goto external-SUSTUHLJ-default/web/tcp/http,
1|			     tcp . 31255 : goto external-SUSTUHLJ-default/web/tcp/http,
1|			     udp . 31256 : goto external-OSWNS3JV-default/web/udp/udp }
1|	chain service-SUSTUHLJ-default/web/tcp/http {
1|	chain external-SUSTUHLJ-default/web/tcp/http {
1|		ip saddr 10.244.0.0/16 goto service-SUSTUHLJ-default/web/tcp/http comment "short-circuit pod traffic"
1|		fib saddr type local goto service-SUSTUHLJ-default/web/tcp/http comment "short-circuit local traffic"
1|	chain service-OSWNS3JV-default/web/udp/udp {
1|	chain external-OSWNS3JV-default/web/udp/udp {
1|		ip saddr 10.244.0.0/16 goto service-OSWNS3JV-default/web/udp/udp comment "short-circuit pod traffic"
1|		fib saddr type local goto service-OSWNS3JV-default/web/udp/udp comment "short-circuit local traffic"
$ for n in 2 3 4; do curl -s -m 1 -o /dev/null -w "$n %{http_code} %{exitcode}\n" http://172.18.0.$n:31255/; done
1|2 000 28
1|3 000 28
1|4 200 0
$ kubectl patch svc web --type merge -p '{"spec":{"type":"ClusterIP","externalTrafficPolicy":null,"loadBalancerIP":null}}'
1|service/web patched
@ sync
$ kubectl get svc web
1|NAME   TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)         AGE
1|web    ClusterIP   10.96.25.1   <none>        80/TCP,53/UDP   51s
$ docker exec kind-worker2 nft list ruleset ip | grep -E 'default/web'
1|			     10.96.25.1 . udp . 53 : goto service-OSWNS3JV-default/web/udp/udp,
1|			     10.96.25.1 . tcp . 80 : goto service-SUSTUHLJ-default/web/tcp/http,
1|	chain service-SUSTUHLJ-default/web/tcp/http {
1|	chain external-SUSTUHLJ-default/web/tcp/http {
1|	chain service-OSWNS3JV-default/web/udp/udp {
1|	chain external-OSWNS3JV-default/web/udp/udp {
1|	chain local-SUSTUHLJ-default/web/tcp/http {
1|	chain local-OSWNS3JV-default/web/udp/udp {
$ kubectl patch svc web --type merge -p '{"spec":{"type":"ExternalName","externalName":"stick.default.svc.cluster.local","clusterIP":null,"clusterIPs":null}}'
1|service/web patched
@ sync
$ kubectl get svc,endpointslices -l '!x' | grep -E 'web' | awk '{print $1, $2, $3, $4}'
1|service/web ExternalName <none> stick.default.svc.cluster.local
1|endpointslice.discovery.k8s.io/web-6m672 IPv4 8080,8081 10.244.2.4
$ docker exec kind-worker2 nft list ruleset ip | grep -E 'default/web'
1|	chain service-SUSTUHLJ-default/web/tcp/http {
1|	chain service-OSWNS3JV-default/web/udp/udp {
$ kubectl exec shoot -- curl -s -m 2 http://web/hostname; echo
1|w2
$ kubectl patch svc web --type merge -p '{"spec":{"type":"ClusterIP","externalName":null,"clusterIP":"10.96.25.9"}}'
1|service/web patched
@ sync
$ kubectl get svc web; kubectl exec shoot -- curl -s -m 2 http://10.96.25.9/hostname; echo
1|NAME   TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)         AGE
1|web    ClusterIP   10.96.25.9   <none>        80/TCP,53/UDP   59s
1|w2
$ kubectl patch svc free --type merge -p '{"spec":{"externalIPs":["203.0.113.26","172.18.0.4"]}}'
1|service/free patched
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
$ kubectl create -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"free-1","labels":{"kubernetes.io/service-name":"free"}},"addressType":"IPv4","endpoints":[{"addresses":["172.18.0.3"]},{"addresses":["10.244.2.2"],"nodeName":"kind-worker2"}],"ports":[{"port":10256}]}'
1|endpointslice.discovery.k8s.io/free-1 created
@ sync
$ docker exec kind-worker2 nft list ruleset ip | grep -E 'default/free'
1|			     172.18.0.4 . tcp . 80 : goto external-3YOGRT3P-default/free/tcp/,
1|			     10.96.25.4 . tcp . 80 : goto service-3YOGRT3P-default/free/tcp/,
1|			     203.0.113.26 . tcp . 80 : goto external-3YOGRT3P-default/free/tcp/,
1|	chain service-3YOGRT3P-default/free/tcp/ {
1|	chain external-3YOGRT3P-default/free/tcp/ {
1|		goto service-3YOGRT3P-default/free/tcp/
$ kubectl patch endpointslice free-1 --type json -p '[{"op":"replace","path":"/ports/0/port","value":8080},{"op":"remove","path":"/endpoints/0"}]'
1|endpointslice.discovery.k8s.io/free-1 patched
@ sync
$ kubectl exec shoot -- curl -s -m 2 http://203.0.113.26/hostname; echo; curl -s -m 2 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.0.4/hostname
1|e1
1|200 0
$ kubectl patch svc free --type json -p '[{"op":"replace","path":"/spec/ports/0","value":{"name":"renamed","port":80,"targetPort":8080}}]'
1|service/free patched
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ sync
$ docker exec kind-worker2 nft list ruleset ip | grep -E 'default/free'
1|		elements = { 172.18.0.4 . tcp . 80 comment "default/free:renamed" : goto reject-chain,
1|			     10.96.25.4 . tcp . 80 comment "default/free:renamed" : goto reject-chain,
1|			     203.0.113.26 . tcp . 80 comment "default/free:renamed" : goto reject-chain }
1|	chain service-3YOGRT3P-default/free/tcp/ {
1|	chain external-3YOGRT3P-default/free/tcp/ {
$ curl -s -m 2 http://172.18.255.225/hostname; echo
1|e1
$ kubectl delete pod e1 --wait=false; sleep 3; kubectl get endpointslices -l kubernetes.io/service-name=edge -o jsonpath='{.items[0].endpoints[0].conditions}{"\n"}'
1|pod "e1" deleted from default namespace
1|{"ready":false,"serving":true,"terminating":true}
$ docker exec kind-worker2 nft list ruleset ip | grep -E 'default/edge'
1|			     10.96.25.3 . tcp . 80 : goto service-VTHUR5WX-default/edge/tcp/,
1|			     172.18.255.225 . tcp . 80 : goto external-VTHUR5WX-default/edge/tcp/,
1|		elements = { tcp . 31253 : goto external-VTHUR5WX-default/edge/tcp/ }
1|	chain service-VTHUR5WX-default/edge/tcp/ {
1|	chain local-VTHUR5WX-default/edge/tcp/ {
1|	chain external-VTHUR5WX-default/edge/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-VTHUR5WX-default/edge/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local goto service-VTHUR5WX-default/edge/tcp/ comment "short-circuit local traffic"
1|		goto local-VTHUR5WX-default/edge/tcp/
$ docker exec kind-worker nft list ruleset ip | grep -E 'default/edge'
1|			     172.18.255.225 . tcp . 80 comment "default/edge" : drop }
1|		elements = { tcp . 31253 comment "default/edge" : drop }
1|			     10.96.25.3 . tcp . 80 : goto service-VTHUR5WX-default/edge/tcp/,
1|			     172.18.255.225 . tcp . 80 : goto external-VTHUR5WX-default/edge/tcp/,
1|		elements = { tcp . 31253 : goto external-VTHUR5WX-default/edge/tcp/ }
1|	chain service-VTHUR5WX-default/edge/tcp/ {
1|	chain external-VTHUR5WX-default/edge/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-VTHUR5WX-default/edge/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local goto service-VTHUR5WX-default/edge/tcp/ comment "short-circuit local traffic"
$ curl -s -m 2 http://172.18.0.4:31253/hostname; echo; for n in 3 4; do curl -s -m 1 http://172.18.0.$n:31259/ | jq -c '[.localEndpoints, .serviceProxyHealthy]'; done; kubectl exec shoot -- curl -s -m 2 http://10.96.25.3/hostname; echo
1|e1
1|[0,true]
1|[0,true]
1|e1
@ sleep 20
$ docker exec kind-worker2 nft list ruleset ip | grep -E 'default/edge'
1|		elements = { 10.96.25.3 . tcp . 80 comment "default/edge" : goto reject-chain,
1|			     172.18.255.225 . tcp . 80 comment "default/edge" : goto reject-chain }
1|		elements = { tcp . 31253 comment "default/edge" : goto reject-chain }
1|	chain service-VTHUR5WX-default/edge/tcp/ {
1|	chain local-VTHUR5WX-default/edge/tcp/ {
1|	chain external-VTHUR5WX-default/edge/tcp/ {
$ curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.0.4:31253/; kubectl exec shoot -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}\n' http://10.96.25.3/
1|000 7
1|000 7
2|command terminated with exit code 7
? 7
$ kubectl label pod w2 app=edge --overwrite
1|pod/w2 labeled
@ sync
$ docker exec kind-worker2 nft list ruleset ip | grep -E 'default/(edge|stick|web)'
1|		elements = { 10.96.25.2 . udp . 53 comment "default/stick:udp" : goto reject-chain,
1|			     10.96.25.9 . udp . 53 comment "default/web:udp" : goto reject-chain,
1|			     10.96.25.2 . tcp . 80 comment "default/stick:http" : goto reject-chain,
1|			     10.96.25.9 . tcp . 80 comment "default/web:http" : goto reject-chain,
1|			     10.96.25.3 . tcp . 80 : goto service-VTHUR5WX-default/edge/tcp/,
1|			     172.18.255.225 . tcp . 80 : goto external-VTHUR5WX-default/edge/tcp/,
1|		elements = { tcp . 31253 : goto external-VTHUR5WX-default/edge/tcp/ }
1|	chain service-HASNF72A-default/stick/tcp/http {
1|	chain service-GAJWY6VK-default/stick/udp/udp {
1|	chain endpoint-PK4D4JVO-default/stick/tcp/http__10.244.2.4/8080 {
1|	chain endpoint-KUPLQ4BN-default/stick/udp/udp__10.244.2.4/8081 {
1|	chain service-SUSTUHLJ-default/web/tcp/http {
1|	chain service-OSWNS3JV-default/web/udp/udp {
1|	chain service-VTHUR5WX-default/edge/tcp/ {
1|	chain local-VTHUR5WX-default/edge/tcp/ {
1|	chain external-VTHUR5WX-default/edge/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-VTHUR5WX-default/edge/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local goto service-VTHUR5WX-default/edge/tcp/ comment "short-circuit local traffic"
1|		goto local-VTHUR5WX-default/edge/tcp/
$ curl -s -m 2 http://172.18.255.225/hostname; echo; kubectl exec shoot -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}\n' http://10.96.25.2/
1|w2
1|000 7
2|command terminated with exit code 7
? 7
$ kubectl annotate svc edge service.kubernetes.io/topology-mode=Auto; kubectl label svc edge service.kubernetes.io/service-proxy-name=other
1|service/edge annotated
1|service/edge labeled
@ sync
$ docker exec kind-worker2 nft list ruleset ip | grep -E 'default/edge'
? 1
$ kubectl label svc edge service.kubernetes.io/service-proxy-name-
1|service/edge unlabeled
@ sync
$ docker exec kind-worker2 nft list ruleset ip | grep -E 'default/edge'
1|			     10.96.25.3 . tcp . 80 : goto service-VTHUR5WX-default/edge/tcp/,
1|			     172.18.255.225 . tcp . 80 : goto external-VTHUR5WX-default/edge/tcp/,
1|		elements = { tcp . 31253 : goto external-VTHUR5WX-default/edge/tcp/ }
1|	chain service-VTHUR5WX-default/edge/tcp/ {
1|	chain local-VTHUR5WX-default/edge/tcp/ {
1|	chain external-VTHUR5WX-default/edge/tcp/ {
1|		ip saddr 10.244.0.0/16 goto service-VTHUR5WX-default/edge/tcp/ comment "short-circuit pod traffic"
1|		fib saddr type local goto service-VTHUR5WX-default/edge/tcp/ comment "short-circuit local traffic"
1|		goto local-VTHUR5WX-default/edge/tcp/
$ kubectl delete svc web stick edge free
1|service "web" deleted from default namespace
1|service "stick" deleted from default namespace
1|service "edge" deleted from default namespace
1|service "free" deleted from default namespace
@ sync