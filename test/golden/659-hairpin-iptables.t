# A Pod and a node that call themselves: through a cluster IP, a node port, a load balancer, an external address, with local policies and affinity, TCP and UDP; a host network Pod; iptables mode.
> h.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: self}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.230, clusterIP: 10.96.219.1, externalIPs: [198.51.100.90], selector: {app: self}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 32191}, {name: u, port: 7, protocol: UDP, targetPort: 8081, nodePort: 32192}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: self-local}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.231, clusterIP: 10.96.219.2, externalTrafficPolicy: Local, internalTrafficPolicy: Local, healthCheckNodePort: 32199, selector: {app: self}, ports: [{name: http, port: 80, targetPort: 8080, nodePort: 32193}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: self-sticky}
| spec: {clusterIP: 10.96.219.3, sessionAffinity: ClientIP, selector: {app: self}, ports: [{name: http, port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: host}
| spec: {type: NodePort, clusterIP: 10.96.219.4, selector: {app: host}, ports: [{name: http, port: 80, targetPort: 9080, nodePort: 32194}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: self-head}
| spec: {clusterIP: None, selector: {app: self}, ports: [{name: http, port: 8080}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: self, labels: {app: self}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: host, labels: {app: host}}
| spec: {nodeName: kind-worker2, hostNetwork: true, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=9080, --udp-port=-1]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: peer, labels: {app: peer}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081]}]}
$ kubectl apply -f h.yaml
1|service/self created
1|service/self-local created
1|service/self-sticky created
1|service/host created
1|service/self-head created
1|pod/self created
1|pod/host created
1|pod/peer created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
@ ready
@ sync
$ kubectl get pods -o wide
1|NAME   READY   STATUS    RESTARTS   AGE   IP           NODE           NOMINATED NODE   READINESS GATES
1|host   1/1     Running   0          7s    172.18.0.4   kind-worker2   <none>           <none>
1|peer   1/1     Running   0          7s    10.244.1.3   kind-worker    <none>           <none>
1|self   1/1     Running   0          7s    10.244.1.2   kind-worker    <none>           <none>
$ for a in 10.96.219.1:80 10.96.219.2:80 10.96.219.3:80 10.96.219.4:80 172.18.0.2:32191 172.18.0.3:32191 172.18.0.4:32191 172.18.0.3:32193 172.18.0.4:32193 172.18.255.230:80 172.18.255.231:80 198.51.100.90:80 10.244.1.2:8080 127.0.0.1:8080 self-head:8080; do echo "$a self=$(kubectl exec self -- curl -s -m 1 http://$a/clientip 2>/dev/null | cut -d: -f1) peer=$(kubectl exec peer -- curl -s -m 1 http://$a/clientip 2>/dev/null | cut -d: -f1)"; done
1|10.96.219.1:80 self=10.244.1.1 peer=10.244.1.3
1|10.96.219.2:80 self=10.244.1.1 peer=10.244.1.3
1|10.96.219.3:80 self=10.244.1.1 peer=10.244.1.3
1|10.96.219.4:80 self=172.18.0.3 peer=172.18.0.3
1|172.18.0.2:32191 self=172.18.0.2 peer=172.18.0.2
1|172.18.0.3:32191 self=10.244.1.1 peer=10.244.1.1
1|172.18.0.4:32191 self=172.18.0.4 peer=172.18.0.4
1|172.18.0.3:32193 self=10.244.1.1 peer=10.244.1.3
1|172.18.0.4:32193 self= peer=
1|172.18.255.230:80 self=10.244.1.1 peer=10.244.1.1
1|172.18.255.231:80 self=10.244.1.1 peer=10.244.1.3
1|198.51.100.90:80 self=10.244.1.1 peer=10.244.1.1
1|10.244.1.2:8080 self=10.244.1.2 peer=10.244.1.3
1|127.0.0.1:8080 self=127.0.0.1 peer=127.0.0.1
1|self-head:8080 self=10.244.1.2 peer=10.244.1.3
$ for a in 10.96.219.1:80 10.96.219.2:80 10.96.219.4:80 172.18.0.3:32191 172.18.0.3:32193 172.18.0.4:32194 172.18.255.230:80 172.18.255.231:80 198.51.100.90:80 127.0.0.1:32191 127.0.0.1:32193 127.0.0.1:32194 127.0.0.1:9080; do for n in kind-worker kind-worker2; do echo "$a $n $(docker exec $n curl -s -m 1 http://$a/clientip | cut -d: -f1)"; done; done
1|10.96.219.1:80 kind-worker 10.244.1.1
1|10.96.219.1:80 kind-worker2 172.18.0.4
1|10.96.219.2:80 kind-worker 10.244.1.1
1|10.96.219.2:80 kind-worker2 
1|10.96.219.4:80 kind-worker 172.18.0.3
1|10.96.219.4:80 kind-worker2 172.18.0.4
1|172.18.0.3:32191 kind-worker 10.244.1.1
1|172.18.0.3:32191 kind-worker2 10.244.1.1
1|172.18.0.3:32193 kind-worker 10.244.1.1
1|172.18.0.3:32193 kind-worker2 172.18.0.4
1|172.18.0.4:32194 kind-worker 172.18.0.3
1|172.18.0.4:32194 kind-worker2 172.18.0.4
1|172.18.255.230:80 kind-worker 10.244.1.1
1|172.18.255.230:80 kind-worker2 172.18.0.4
1|172.18.255.231:80 kind-worker 10.244.1.1
1|172.18.255.231:80 kind-worker2 172.18.0.4
1|198.51.100.90:80 kind-worker 10.244.1.1
1|198.51.100.90:80 kind-worker2 172.18.0.4
1|127.0.0.1:32191 kind-worker 10.244.1.1
1|127.0.0.1:32191 kind-worker2 172.18.0.4
1|127.0.0.1:32193 kind-worker 10.244.1.1
1|127.0.0.1:32193 kind-worker2 172.18.0.4
1|127.0.0.1:32194 kind-worker 172.18.0.3
1|127.0.0.1:32194 kind-worker2 172.18.0.4
1|127.0.0.1:9080 kind-worker 
1|127.0.0.1:9080 kind-worker2 127.0.0.1
$ for p in 32191 32193 32194; do for n in 2 3 4; do echo "$n:$p $(curl -s -m 1 http://172.18.0.$n:$p/clientip | cut -d: -f1)"; done; done
1|2:32191 172.18.0.2
1|3:32191 10.244.1.1
1|4:32191 172.18.0.4
1|2:32193 
1|3:32193 172.18.0.1
1|4:32193 
1|2:32194 172.18.0.2
1|3:32194 172.18.0.3
1|4:32194 172.18.0.1
$ kubectl exec self -- bash -c 'echo clientip | nc -u -w 1 10.96.219.1 7' | cut -d: -f1
1|10.244.1.1
$ kubectl exec self -- bash -c 'echo clientip | nc -u -w 1 172.18.0.3 32192' | cut -d: -f1
1|10.244.1.1
$ kubectl exec self -- bash -c 'echo clientip | nc -u -w 1 172.18.255.230 7' | cut -d: -f1
1|10.244.1.1
$ docker exec kind-worker bash -c 'echo clientip | nc -u -w 1 127.0.0.1 32192' | cut -d: -f1
1|10.244.1.1
$ docker exec kind-worker bash -c 'echo clientip | nc -u -w 1 10.96.219.1 7' | cut -d: -f1
1|10.244.1.1
$ docker exec kind-worker conntrack -F
2|conntrack v1.4.7 (conntrack-tools): connection tracking table has been emptied.
$ kubectl exec self -- curl -s --local-port 41001 http://10.96.219.1/hostname
1\self
$ kubectl exec self -- curl -s --local-port 41002 http://172.18.0.3:32191/hostname
1\self
$ kubectl exec self -- curl -s --local-port 41003 http://172.18.255.231/hostname
1\self
$ kubectl exec self -- curl -s --local-port 41004 http://172.18.0.4:32191/hostname
1\self
$ kubectl exec self -- curl -s --local-port 41005 http://10.96.219.3/hostname
1\self
$ docker exec kind-worker curl -s --local-port 41006 http://172.18.0.3:32193/hostname
1\self
$ docker exec kind-worker curl -s --local-port 41007 -m 1 http://127.0.0.1:32191/hostname
1\self
$ curl -s --local-port 41008 http://172.18.0.3:32193/hostname
1\self
$ docker exec kind-worker2 conntrack -L -p tcp --orig-port-src 41004 2>/dev/null | sed -E 's/6 [0-9]+/6 T/'
1|tcp      6 T TIME_WAIT src=172.18.0.3 dst=172.18.0.4 sport=41004 dport=32191 src=10.244.1.2 dst=172.18.0.4 sport=8080 dport=38295 [ASSURED] mark=0 use=1
$ docker exec kind-worker conntrack -L --src-nat -p tcp 2>/dev/null | grep -c dport=32191
1|3
$ docker exec kind-worker iptables-save | grep -E 'default/(self|host)'
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/self-local:http health check node port" -m tcp --dport 32199 -j ACCEPT
1|-A KUBE-EXT-MSTZTASKMUOG37OJ -s 10.244.0.0/16 -m comment --comment "pod traffic for default/self-local:http external destinations" -j KUBE-SVC-MSTZTASKMUOG37OJ
1|-A KUBE-EXT-MSTZTASKMUOG37OJ -m comment --comment "masquerade LOCAL traffic for default/self-local:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-MSTZTASKMUOG37OJ -m comment --comment "route LOCAL traffic for default/self-local:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-MSTZTASKMUOG37OJ
1|-A KUBE-EXT-OD35JPHZF65SBUWA -m comment --comment "masquerade traffic for default/self:u external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-VVAWTTCRREBZEVA3 -m comment --comment "masquerade traffic for default/host:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-EXT-WB3MK3LNQLB56VT3 -m comment --comment "masquerade traffic for default/self:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/host:http" -m tcp --dport 32194 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-VVAWTTCRREBZEVA3
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/host:http" -m tcp --dport 32194 -j KUBE-EXT-VVAWTTCRREBZEVA3
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p udp -m comment --comment "default/self:u" -m udp --dport 32192 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-OD35JPHZF65SBUWA
1|-A KUBE-NODEPORTS -p udp -m comment --comment "default/self:u" -m udp --dport 32192 -j KUBE-EXT-OD35JPHZF65SBUWA
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/self:http" -m tcp --dport 32191 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-WB3MK3LNQLB56VT3
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/self:http" -m tcp --dport 32191 -j KUBE-EXT-WB3MK3LNQLB56VT3
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/self-local:http" -m tcp --dport 32193 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-MSTZTASKMUOG37OJ
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/self-local:http" -m tcp --dport 32193 -j KUBE-EXT-MSTZTASKMUOG37OJ
1|-A KUBE-SEP-65BXXNRNBNDY3MX5 -s 10.244.1.2/32 -m comment --comment "default/self:u" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-65BXXNRNBNDY3MX5 -p udp -m comment --comment "default/self:u" -m udp -j DNAT --to-destination 10.244.1.2:8081
1|-A KUBE-SEP-B6GAW2T2CS5JSZ7L -s 172.18.0.4/32 -m comment --comment "default/host:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-B6GAW2T2CS5JSZ7L -p tcp -m comment --comment "default/host:http" -m tcp -j DNAT --to-destination 172.18.0.4:9080
1|-A KUBE-SEP-KFZS5257XG5LNRMO -s 10.244.1.2/32 -m comment --comment "default/self:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-KFZS5257XG5LNRMO -p tcp -m comment --comment "default/self:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-OMUEF6IE2ZQJGFTF -s 10.244.1.2/32 -m comment --comment "default/self-local:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-OMUEF6IE2ZQJGFTF -p tcp -m comment --comment "default/self-local:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SEP-R3VWTRRVXRVQCFRR -s 10.244.1.2/32 -m comment --comment "default/self-sticky:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-R3VWTRRVXRVQCFRR -p tcp -m comment --comment "default/self-sticky:http" -m recent --set --name KUBE-SEP-R3VWTRRVXRVQCFRR --mask 255.255.255.255 --rsource -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SERVICES -d 10.96.219.4/32 -p tcp -m comment --comment "default/host:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-VVAWTTCRREBZEVA3
1|-A KUBE-SERVICES -d 10.96.219.1/32 -p udp -m comment --comment "default/self:u cluster IP" -m udp --dport 7 -j KUBE-SVC-OD35JPHZF65SBUWA
1|-A KUBE-SERVICES -d 198.51.100.90/32 -p udp -m comment --comment "default/self:u external IP" -m udp --dport 7 -j KUBE-EXT-OD35JPHZF65SBUWA
1|-A KUBE-SERVICES -d 172.18.255.230/32 -p udp -m comment --comment "default/self:u loadbalancer IP" -m udp --dport 7 -j KUBE-EXT-OD35JPHZF65SBUWA
1|-A KUBE-SERVICES -d 10.96.219.3/32 -p tcp -m comment --comment "default/self-sticky:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-HHZS3D2CIHD7FICN
1|-A KUBE-SERVICES -d 10.96.219.1/32 -p tcp -m comment --comment "default/self:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-WB3MK3LNQLB56VT3
1|-A KUBE-SERVICES -d 198.51.100.90/32 -p tcp -m comment --comment "default/self:http external IP" -m tcp --dport 80 -j KUBE-EXT-WB3MK3LNQLB56VT3
1|-A KUBE-SERVICES -d 172.18.255.230/32 -p tcp -m comment --comment "default/self:http loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-WB3MK3LNQLB56VT3
1|-A KUBE-SERVICES -d 10.96.219.2/32 -p tcp -m comment --comment "default/self-local:http cluster IP" -m tcp --dport 80 -j KUBE-SVL-MSTZTASKMUOG37OJ
1|-A KUBE-SERVICES -d 172.18.255.231/32 -p tcp -m comment --comment "default/self-local:http loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-MSTZTASKMUOG37OJ
1|-A KUBE-SVC-HHZS3D2CIHD7FICN ! -s 10.244.0.0/16 -d 10.96.219.3/32 -p tcp -m comment --comment "default/self-sticky:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-HHZS3D2CIHD7FICN -m comment --comment "default/self-sticky:http -> 10.244.1.2:8080" -m recent --rcheck --seconds 10800 --reap --name KUBE-SEP-R3VWTRRVXRVQCFRR --mask 255.255.255.255 --rsource -j KUBE-SEP-R3VWTRRVXRVQCFRR
1|-A KUBE-SVC-HHZS3D2CIHD7FICN -m comment --comment "default/self-sticky:http -> 10.244.1.2:8080" -j KUBE-SEP-R3VWTRRVXRVQCFRR
1|-A KUBE-SVC-MSTZTASKMUOG37OJ -m comment --comment "default/self-local:http -> 10.244.1.2:8080" -j KUBE-SEP-OMUEF6IE2ZQJGFTF
1|-A KUBE-SVC-OD35JPHZF65SBUWA ! -s 10.244.0.0/16 -d 10.96.219.1/32 -p udp -m comment --comment "default/self:u cluster IP" -m udp --dport 7 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-OD35JPHZF65SBUWA -m comment --comment "default/self:u -> 10.244.1.2:8081" -j KUBE-SEP-65BXXNRNBNDY3MX5
1|-A KUBE-SVC-VVAWTTCRREBZEVA3 ! -s 10.244.0.0/16 -d 10.96.219.4/32 -p tcp -m comment --comment "default/host:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-VVAWTTCRREBZEVA3 -m comment --comment "default/host:http -> 172.18.0.4:9080" -j KUBE-SEP-B6GAW2T2CS5JSZ7L
1|-A KUBE-SVC-WB3MK3LNQLB56VT3 ! -s 10.244.0.0/16 -d 10.96.219.1/32 -p tcp -m comment --comment "default/self:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-WB3MK3LNQLB56VT3 -m comment --comment "default/self:http -> 10.244.1.2:8080" -j KUBE-SEP-KFZS5257XG5LNRMO
1|-A KUBE-SVL-MSTZTASKMUOG37OJ ! -s 10.244.0.0/16 -d 10.96.219.2/32 -p tcp -m comment --comment "default/self-local:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVL-MSTZTASKMUOG37OJ -m comment --comment "default/self-local:http -> 10.244.1.2:8080" -j KUBE-SEP-OMUEF6IE2ZQJGFTF
$ docker exec kind-worker2 iptables-save | grep -E 'default/(self-local|host)'
1|-A KUBE-EXTERNAL-SERVICES -d 172.18.255.231/32 -p tcp -m comment --comment "default/self-local:http has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXTERNAL-SERVICES -p tcp -m comment --comment "default/self-local:http has no local endpoints" -m addrtype --dst-type LOCAL -m tcp --dport 32193 -j DROP
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/self-local:http health check node port" -m tcp --dport 32199 -j ACCEPT
1|-A KUBE-SERVICES -d 10.96.219.2/32 -p tcp -m comment --comment "default/self-local:http has no local endpoints" -m tcp --dport 80 -j DROP
1|-A KUBE-EXT-MSTZTASKMUOG37OJ -s 10.244.0.0/16 -m comment --comment "pod traffic for default/self-local:http external destinations" -j KUBE-SVC-MSTZTASKMUOG37OJ
1|-A KUBE-EXT-MSTZTASKMUOG37OJ -m comment --comment "masquerade LOCAL traffic for default/self-local:http external destinations" -m addrtype --src-type LOCAL -j KUBE-MARK-MASQ
1|-A KUBE-EXT-MSTZTASKMUOG37OJ -m comment --comment "route LOCAL traffic for default/self-local:http external destinations" -m addrtype --src-type LOCAL -j KUBE-SVC-MSTZTASKMUOG37OJ
1|-A KUBE-EXT-VVAWTTCRREBZEVA3 -m comment --comment "masquerade traffic for default/host:http external destinations" -j KUBE-MARK-MASQ
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/host:http" -m tcp --dport 32194 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-VVAWTTCRREBZEVA3
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/host:http" -m tcp --dport 32194 -j KUBE-EXT-VVAWTTCRREBZEVA3
1|-A KUBE-NODEPORTS -d 127.0.0.0/8 -p tcp -m comment --comment "default/self-local:http" -m tcp --dport 32193 -m nfacct --nfacct-name  localhost_nps_accepted_pkts -j KUBE-EXT-MSTZTASKMUOG37OJ
1|-A KUBE-NODEPORTS -p tcp -m comment --comment "default/self-local:http" -m tcp --dport 32193 -j KUBE-EXT-MSTZTASKMUOG37OJ
1|-A KUBE-SEP-B6GAW2T2CS5JSZ7L -s 172.18.0.4/32 -m comment --comment "default/host:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-B6GAW2T2CS5JSZ7L -p tcp -m comment --comment "default/host:http" -m tcp -j DNAT --to-destination 172.18.0.4:9080
1|-A KUBE-SEP-OMUEF6IE2ZQJGFTF -s 10.244.1.2/32 -m comment --comment "default/self-local:http" -j KUBE-MARK-MASQ
1|-A KUBE-SEP-OMUEF6IE2ZQJGFTF -p tcp -m comment --comment "default/self-local:http" -m tcp -j DNAT --to-destination 10.244.1.2:8080
1|-A KUBE-SERVICES -d 10.96.219.4/32 -p tcp -m comment --comment "default/host:http cluster IP" -m tcp --dport 80 -j KUBE-SVC-VVAWTTCRREBZEVA3
1|-A KUBE-SERVICES -d 172.18.255.231/32 -p tcp -m comment --comment "default/self-local:http loadbalancer IP" -m tcp --dport 80 -j KUBE-EXT-MSTZTASKMUOG37OJ
1|-A KUBE-SVC-MSTZTASKMUOG37OJ -m comment --comment "default/self-local:http -> 10.244.1.2:8080" -j KUBE-SEP-OMUEF6IE2ZQJGFTF
1|-A KUBE-SVC-VVAWTTCRREBZEVA3 ! -s 10.244.0.0/16 -d 10.96.219.4/32 -p tcp -m comment --comment "default/host:http cluster IP" -m tcp --dport 80 -j KUBE-MARK-MASQ
1|-A KUBE-SVC-VVAWTTCRREBZEVA3 -m comment --comment "default/host:http -> 172.18.0.4:9080" -j KUBE-SEP-B6GAW2T2CS5JSZ7L
$ kubectl delete pod self --now
1|pod "self" deleted from default namespace
@ sync
$ for a in 10.96.219.1:80 10.96.219.2:80 172.18.0.3:32191 172.18.0.3:32193 172.18.255.231:80; do echo "$a peer=$(kubectl exec peer -- curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/clientip 2>/dev/null) node=$(docker exec kind-worker curl -s -m 1 -o /dev/null -w '%{http_code} %{exitcode}' http://$a/)"; done
1|10.96.219.1:80 peer=000 7 node=000 7
1|10.96.219.2:80 peer=000 7 node=000 7
1|172.18.0.3:32191 peer=000 7 node=000 7
1|172.18.0.3:32193 peer=000 7 node=000 7
1|172.18.255.231:80 peer=000 7 node=000 28
