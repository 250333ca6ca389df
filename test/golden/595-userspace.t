# kube-proxy in userspace mode (1.24's): UDP, affinity with short time-outs, load balancers, no endpoints, endpoints that come and go, restarts.
# mode: userspace
> us.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: echo}
| spec: {type: NodePort, clusterIP: 10.96.195.1, selector: {app: web}, ports: [{name: http, port: 80, targetPort: http, nodePort: 31951}, {name: udp, port: 8081, protocol: UDP, targetPort: 8081, nodePort: 31961}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: lb}
| spec: {type: LoadBalancer, loadBalancerIP: 172.18.255.195, clusterIP: 10.96.195.2, selector: {app: web}, ports: [{port: 80, targetPort: 8080, nodePort: 31952}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: sticky}
| spec: {type: NodePort, clusterIP: 10.96.195.3, sessionAffinity: ClientIP, sessionAffinityConfig: {clientIP: {timeoutSeconds: 10}}, selector: {app: web}, ports: [{port: 80, targetPort: 8080, nodePort: 31953}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: none}
| spec: {type: NodePort, clusterIP: 10.96.195.4, selector: {app: none}, ports: [{port: 80, nodePort: 31954}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: local}
| spec: {type: NodePort, externalTrafficPolicy: Local, clusterIP: 10.96.195.5, selector: {on: one}, ports: [{port: 80, targetPort: 8080, nodePort: 31955}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: inner}
| spec: {internalTrafficPolicy: Local, clusterIP: 10.96.195.6, selector: {on: one}, ports: [{port: 80, targetPort: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: headless}
| spec: {clusterIP: None, selector: {app: web}, ports: [{port: 8080}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: udp-none}
| spec: {clusterIP: 10.96.195.7, selector: {app: none}, ports: [{port: 53, protocol: UDP}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w1, labels: {app: web, on: one}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081], ports: [{name: http, containerPort: 8080}]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: w2, labels: {app: web}}
| spec: {nodeName: kind-worker2, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081], ports: [{name: http, containerPort: 8080}]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: client}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "nicolaka/netshoot:v0.13", command: [sleep, infinity]}]}
> w3.yaml
| apiVersion: v1
| kind: Pod
| metadata: {name: w3, labels: {app: web}}
| spec: {nodeName: kind-worker, containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=8081], ports: [{name: http, containerPort: 8080}]}]}
$ kubectl apply -f us.yaml
1|service/echo created
1|service/lb created
1|service/sticky created
1|service/none created
1|service/local created
1|service/inner created
1|service/headless created
1|service/udp-none created
1|pod/w1 created
1|pod/w2 created
1|pod/client created
@ ready
@ sync
$ kubectl get svc
1|NAME         TYPE           CLUSTER-IP    EXTERNAL-IP      PORT(S)                       AGE
1|echo         NodePort       10.96.195.1   <none>           80:31951/TCP,8081:31961/UDP   13s
1|headless     ClusterIP      None          <none>           8080/TCP                      12s
1|inner        ClusterIP      10.96.195.6   <none>           80/TCP                        12s
1|kubernetes   ClusterIP      10.96.0.1     <none>           443/TCP                       16s
1|lb           LoadBalancer   10.96.195.2   172.18.255.195   80:31952/TCP                  13s
1|local        NodePort       10.96.195.5   <none>           80:31955/TCP                  12s
1|none         NodePort       10.96.195.4   <none>           80:31954/TCP                  12s
1|sticky       NodePort       10.96.195.3   <none>           80:31953/TCP                  12s
1|udp-none     ClusterIP      10.96.195.7   <none>           53/UDP                        12s
$ kubectl get endpoints
1|NAME         ENDPOINTS                                                     AGE
1|echo         10.244.1.2:8081,10.244.2.2:8081,10.244.1.2:8080 + 1 more...   15s
1|headless     10.244.1.2:8080,10.244.2.2:8080                               14s
1|inner        10.244.1.2:8080                                               14s
1|kubernetes   172.18.0.2:6443                                               18s
1|lb           10.244.1.2:8080,10.244.2.2:8080                               15s
1|local        10.244.1.2:8080                                               14s
1|none         <none>                                                        14s
1|sticky       10.244.1.2:8080,10.244.2.2:8080                               14s
1|udp-none     <none>                                                        14s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ docker exec kind-worker iptables-save -t nat | grep -v '^#' | sed -E 's/(--to-ports |--to-destination [0-9.]+:)[0-9]+$/\1RANDOM/; s/\[[0-9]+:[0-9]+\]/[0:0]/'
1|*nat
1|:PREROUTING ACCEPT [0:0]
1|:INPUT ACCEPT [0:0]
1|:OUTPUT ACCEPT [0:0]
1|:POSTROUTING ACCEPT [0:0]
1|:KUBE-NODEPORT-CONTAINER - [0:0]
1|:KUBE-NODEPORT-HOST - [0:0]
1|:KUBE-PORTALS-CONTAINER - [0:0]
1|:KUBE-PORTALS-HOST - [0:0]
1|-A PREROUTING -m comment --comment "handle ClusterIPs; NOTE: this must be before the NodePort rules" -j KUBE-PORTALS-CONTAINER
1|-A PREROUTING -m addrtype --dst-type LOCAL -m comment --comment "handle service NodePorts; NOTE: this must be the last rule in the chain" -j KUBE-NODEPORT-CONTAINER
1|-A OUTPUT -m comment --comment "handle ClusterIPs; NOTE: this must be before the NodePort rules" -j KUBE-PORTALS-HOST
1|-A OUTPUT -m addrtype --dst-type LOCAL -m comment --comment "handle service NodePorts; NOTE: this must be the last rule in the chain" -j KUBE-NODEPORT-HOST
1|-A KUBE-NODEPORT-CONTAINER -p tcp -m comment --comment "default/echo:http" -m tcp --dport 31951 -j REDIRECT --to-ports RANDOM
1|-A KUBE-NODEPORT-CONTAINER -p udp -m comment --comment "default/echo:udp" -m udp --dport 31961 -j REDIRECT --to-ports RANDOM
1|-A KUBE-NODEPORT-CONTAINER -p tcp -m comment --comment "default/sticky" -m tcp --dport 31953 -j REDIRECT --to-ports RANDOM
1|-A KUBE-NODEPORT-CONTAINER -p tcp -m comment --comment "default/lb" -m tcp --dport 31952 -j REDIRECT --to-ports RANDOM
1|-A KUBE-NODEPORT-CONTAINER -p tcp -m comment --comment "default/local" -m tcp --dport 31955 -j REDIRECT --to-ports RANDOM
1|-A KUBE-NODEPORT-CONTAINER -p tcp -m comment --comment "default/none" -m tcp --dport 31954 -j REDIRECT --to-ports RANDOM
1|-A KUBE-NODEPORT-HOST -p tcp -m comment --comment "default/echo:http" -m tcp --dport 31951 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-NODEPORT-HOST -p udp -m comment --comment "default/echo:udp" -m udp --dport 31961 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-NODEPORT-HOST -p tcp -m comment --comment "default/sticky" -m tcp --dport 31953 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-NODEPORT-HOST -p tcp -m comment --comment "default/lb" -m tcp --dport 31952 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-NODEPORT-HOST -p tcp -m comment --comment "default/local" -m tcp --dport 31955 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-NODEPORT-HOST -p tcp -m comment --comment "default/none" -m tcp --dport 31954 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp --dport 53 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp --dport 53 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp --dport 9153 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https" -m tcp --dport 443 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.195.1/32 -p tcp -m comment --comment "default/echo:http" -m tcp --dport 80 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.195.1/32 -p udp -m comment --comment "default/echo:udp" -m udp --dport 8081 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.195.3/32 -p tcp -m comment --comment "default/sticky" -m tcp --dport 80 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.195.2/32 -p tcp -m comment --comment "default/lb" -m tcp --dport 80 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 172.18.255.195/32 -p tcp -m comment --comment "default/lb" -m tcp --dport 80 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.195.5/32 -p tcp -m comment --comment "default/local" -m tcp --dport 80 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.195.6/32 -p tcp -m comment --comment "default/inner" -m tcp --dport 80 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.195.7/32 -p udp -m comment --comment "default/udp-none" -m udp --dport 53 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.195.4/32 -p tcp -m comment --comment "default/none" -m tcp --dport 80 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp --dport 53 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp --dport 53 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp --dport 9153 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https" -m tcp --dport 443 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.195.1/32 -p tcp -m comment --comment "default/echo:http" -m tcp --dport 80 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.195.1/32 -p udp -m comment --comment "default/echo:udp" -m udp --dport 8081 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.195.3/32 -p tcp -m comment --comment "default/sticky" -m tcp --dport 80 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.195.2/32 -p tcp -m comment --comment "default/lb" -m tcp --dport 80 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-PORTALS-HOST -d 172.18.255.195/32 -p tcp -m comment --comment "default/lb" -m tcp --dport 80 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.195.5/32 -p tcp -m comment --comment "default/local" -m tcp --dport 80 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.195.6/32 -p tcp -m comment --comment "default/inner" -m tcp --dport 80 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.195.7/32 -p udp -m comment --comment "default/udp-none" -m udp --dport 53 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.195.4/32 -p tcp -m comment --comment "default/none" -m tcp --dport 80 -j DNAT --to-destination 172.18.0.3:RANDOM
1|COMMIT
$ docker exec kind-worker2 iptables-save -t nat | grep -v '^#\|^:' | sed -E 's/(--to-ports |--to-destination [0-9.]+:)[0-9]+$/\1RANDOM/'
1|*nat
1|-A PREROUTING -m comment --comment "handle ClusterIPs; NOTE: this must be before the NodePort rules" -j KUBE-PORTALS-CONTAINER
1|-A PREROUTING -m addrtype --dst-type LOCAL -m comment --comment "handle service NodePorts; NOTE: this must be the last rule in the chain" -j KUBE-NODEPORT-CONTAINER
1|-A OUTPUT -m comment --comment "handle ClusterIPs; NOTE: this must be before the NodePort rules" -j KUBE-PORTALS-HOST
1|-A OUTPUT -m addrtype --dst-type LOCAL -m comment --comment "handle service NodePorts; NOTE: this must be the last rule in the chain" -j KUBE-NODEPORT-HOST
1|-A KUBE-NODEPORT-CONTAINER -p tcp -m comment --comment "default/echo:http" -m tcp --dport 31951 -j REDIRECT --to-ports RANDOM
1|-A KUBE-NODEPORT-CONTAINER -p udp -m comment --comment "default/echo:udp" -m udp --dport 31961 -j REDIRECT --to-ports RANDOM
1|-A KUBE-NODEPORT-CONTAINER -p tcp -m comment --comment "default/sticky" -m tcp --dport 31953 -j REDIRECT --to-ports RANDOM
1|-A KUBE-NODEPORT-CONTAINER -p tcp -m comment --comment "default/lb" -m tcp --dport 31952 -j REDIRECT --to-ports RANDOM
1|-A KUBE-NODEPORT-CONTAINER -p tcp -m comment --comment "default/none" -m tcp --dport 31954 -j REDIRECT --to-ports RANDOM
1|-A KUBE-NODEPORT-CONTAINER -p tcp -m comment --comment "default/local" -m tcp --dport 31955 -j REDIRECT --to-ports RANDOM
1|-A KUBE-NODEPORT-HOST -p tcp -m comment --comment "default/echo:http" -m tcp --dport 31951 -j DNAT --to-destination 172.18.0.4:RANDOM
1|-A KUBE-NODEPORT-HOST -p udp -m comment --comment "default/echo:udp" -m udp --dport 31961 -j DNAT --to-destination 172.18.0.4:RANDOM
1|-A KUBE-NODEPORT-HOST -p tcp -m comment --comment "default/sticky" -m tcp --dport 31953 -j DNAT --to-destination 172.18.0.4:RANDOM
1|-A KUBE-NODEPORT-HOST -p tcp -m comment --comment "default/lb" -m tcp --dport 31952 -j DNAT --to-destination 172.18.0.4:RANDOM
1|-A KUBE-NODEPORT-HOST -p tcp -m comment --comment "default/none" -m tcp --dport 31954 -j DNAT --to-destination 172.18.0.4:RANDOM
1|-A KUBE-NODEPORT-HOST -p tcp -m comment --comment "default/local" -m tcp --dport 31955 -j DNAT --to-destination 172.18.0.4:RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp --dport 53 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp --dport 53 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp --dport 9153 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https" -m tcp --dport 443 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.195.1/32 -p tcp -m comment --comment "default/echo:http" -m tcp --dport 80 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.195.1/32 -p udp -m comment --comment "default/echo:udp" -m udp --dport 8081 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.195.7/32 -p udp -m comment --comment "default/udp-none" -m udp --dport 53 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.195.3/32 -p tcp -m comment --comment "default/sticky" -m tcp --dport 80 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.195.2/32 -p tcp -m comment --comment "default/lb" -m tcp --dport 80 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 172.18.255.195/32 -p tcp -m comment --comment "default/lb" -m tcp --dport 80 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.195.4/32 -p tcp -m comment --comment "default/none" -m tcp --dport 80 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.195.5/32 -p tcp -m comment --comment "default/local" -m tcp --dport 80 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.195.6/32 -p tcp -m comment --comment "default/inner" -m tcp --dport 80 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp --dport 53 -j DNAT --to-destination 172.18.0.4:RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp --dport 53 -j DNAT --to-destination 172.18.0.4:RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp --dport 9153 -j DNAT --to-destination 172.18.0.4:RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https" -m tcp --dport 443 -j DNAT --to-destination 172.18.0.4:RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.195.1/32 -p tcp -m comment --comment "default/echo:http" -m tcp --dport 80 -j DNAT --to-destination 172.18.0.4:RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.195.1/32 -p udp -m comment --comment "default/echo:udp" -m udp --dport 8081 -j DNAT --to-destination 172.18.0.4:RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.195.7/32 -p udp -m comment --comment "default/udp-none" -m udp --dport 53 -j DNAT --to-destination 172.18.0.4:RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.195.3/32 -p tcp -m comment --comment "default/sticky" -m tcp --dport 80 -j DNAT --to-destination 172.18.0.4:RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.195.2/32 -p tcp -m comment --comment "default/lb" -m tcp --dport 80 -j DNAT --to-destination 172.18.0.4:RANDOM
1|-A KUBE-PORTALS-HOST -d 172.18.255.195/32 -p tcp -m comment --comment "default/lb" -m tcp --dport 80 -j DNAT --to-destination 172.18.0.4:RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.195.4/32 -p tcp -m comment --comment "default/none" -m tcp --dport 80 -j DNAT --to-destination 172.18.0.4:RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.195.5/32 -p tcp -m comment --comment "default/local" -m tcp --dport 80 -j DNAT --to-destination 172.18.0.4:RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.195.6/32 -p tcp -m comment --comment "default/inner" -m tcp --dport 80 -j DNAT --to-destination 172.18.0.4:RANDOM
1|COMMIT
$ docker exec kind-worker iptables -t nat -L KUBE-NODEPORT-CONTAINER -n | sed -E 's/redir ports [0-9]+/redir ports RANDOM/'
1|Chain KUBE-NODEPORT-CONTAINER (1 references)
1|target     prot opt source               destination         
1|REDIRECT   6    --  0.0.0.0/0            0.0.0.0/0            /* default/echo:http */ tcp dpt:31951 redir ports RANDOM
1|REDIRECT   17   --  0.0.0.0/0            0.0.0.0/0            /* default/echo:udp */ udp dpt:31961 redir ports RANDOM
1|REDIRECT   6    --  0.0.0.0/0            0.0.0.0/0            /* default/sticky */ tcp dpt:31953 redir ports RANDOM
1|REDIRECT   6    --  0.0.0.0/0            0.0.0.0/0            /* default/lb */ tcp dpt:31952 redir ports RANDOM
1|REDIRECT   6    --  0.0.0.0/0            0.0.0.0/0            /* default/local */ tcp dpt:31955 redir ports RANDOM
1|REDIRECT   6    --  0.0.0.0/0            0.0.0.0/0            /* default/none */ tcp dpt:31954 redir ports RANDOM
$ docker exec kind-worker iptables -t nat -S KUBE-NODEPORT-HOST | sed -E 's/(--to-destination [0-9.]+:)[0-9]+$/\1RANDOM/'
1|-N KUBE-NODEPORT-HOST
1|-A KUBE-NODEPORT-HOST -p tcp -m comment --comment "default/echo:http" -m tcp --dport 31951 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-NODEPORT-HOST -p udp -m comment --comment "default/echo:udp" -m udp --dport 31961 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-NODEPORT-HOST -p tcp -m comment --comment "default/sticky" -m tcp --dport 31953 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-NODEPORT-HOST -p tcp -m comment --comment "default/lb" -m tcp --dport 31952 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-NODEPORT-HOST -p tcp -m comment --comment "default/local" -m tcp --dport 31955 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-NODEPORT-HOST -p tcp -m comment --comment "default/none" -m tcp --dport 31954 -j DNAT --to-destination 172.18.0.3:RANDOM
$ docker exec kind-worker iptables-save | grep -c KUBE-PORTALS
1|30
$ docker exec kind-worker ss -lun | grep -c '\*:'
1|4
$ docker exec kind-worker ss -ltn | grep -c '\*:'
1|14
$ docker exec kind-worker ss -ltn | grep -c 3195
1|5
$ docker exec kind-worker sysctl net.ipv4.conf.all.route_localnet net.ipv4.ip_forward
1|net.ipv4.conf.all.route_localnet = 0
1|net.ipv4.ip_forward = 1
$ docker exec kind-worker curl -s -m 4 http://127.0.0.1:10249/proxyMode
1\userspace
$ for i in 1 2 3 4 5 6; do docker exec kind-worker curl -s -m 4 http://10.96.195.1/hostname; echo; done | sort | uniq -c
1|      3 w1
1|      3 w2
$ kubectl exec client -- bash -c 'for i in 1 2 3 4 5 6; do curl -s -m 4 http://10.96.195.1/hostname; echo; done' | sort | uniq -c
1|      3 w1
1|      3 w2
$ kubectl exec client -- curl -s -m 4 http://10.96.195.1/clientip | cut -d: -f1
1|172.18.0.4
$ kubectl exec w1 -- curl -s -m 4 http://10.96.195.5/clientip | cut -d: -f1
1|10.244.1.1
$ kubectl exec client -- bash -c 'echo clientip | nc -u -w 1 10.96.195.1 8081' | cut -d: -f1
1|172.18.0.4
$ kubectl exec client -- bash -c 'echo hostname | nc -u -w 1 -p 40001 10.96.195.1 8081' | wc -l
1|0
$ docker exec kind-worker2 conntrack -L -p udp --orig-port-src 40001 2>/dev/null | grep -c 'dst=10.96.195.1'
1|1
$ docker exec kind-worker bash -c 'echo clientip | nc -u -w 1 127.0.0.1 31961' | cut -d: -f1
$ kubectl exec client -- bash -c 'for a in 10.96.195.1 10.96.195.2 10.96.195.3 10.96.195.4 10.96.195.5 10.96.195.6 172.18.255.195 172.18.0.3:31951 172.18.0.4:31955; do echo "$a $(curl -s -m 2 -o /dev/null -w "%{http_code} %{exitcode}" http://$a/hostname)"; done'
1|10.96.195.1 200 0
1|10.96.195.2 200 0
1|10.96.195.3 200 0
1|10.96.195.4 000 56
1|10.96.195.5 200 0
1|10.96.195.6 200 0
1|172.18.255.195 200 0
1|172.18.0.3:31951 200 0
1|172.18.0.4:31955 200 0
$ for p in 31951 31952 31953 31954 31955; do echo "$p $(docker exec kind-worker curl -s -m 2 -o /dev/null -w '%{http_code} %{exitcode}' http://127.0.0.1:$p/hostname)"; done
1|31951 200 0
1|31952 200 0
1|31953 200 0
1|31954 000 56
1|31955 200 0
$ curl -s -m 4 http://172.18.0.3:31955/clientip | cut -d: -f1
1|10.244.1.1
$ kubectl exec client -- bash -c 'echo hostname | nc -u -w 1 -v 10.96.195.7 53'
2|Connection to 10.96.195.7 53 port [udp/domain] succeeded!
$ kubectl exec client -- curl -s -m 2 -o /dev/null -w '%{http_code} %{exitcode}\n' http://10.96.195.1:81/
1|000 28
2|command terminated with exit code 28
? 28
$ for i in 1 2 3 4 5 6; do docker exec kind-worker curl -s -m 4 http://10.96.195.3/hostname; echo; done | sort -u | wc -l
1|1
$ for i in 1 2 3 4 5 6; do curl -s -m 4 http://172.18.0.3:31953/hostname; echo; done | sort -u | wc -l
1|1
$ a=$(curl -s -m 4 http://172.18.0.3:31953/hostname); sleep 12; b=$(curl -s -m 4 http://172.18.0.3:31953/hostname); [ $a = $b ] && echo same || echo other
1|other
$ a=$(curl -s -m 4 http://172.18.0.3:31953/hostname); for i in 1 2 3; do sleep 6; curl -s -o /dev/null http://172.18.0.3:31953/hostname; done; b=$(curl -s -m 4 http://172.18.0.3:31953/hostname); [ $a = $b ] && echo same || echo other
1|same
$ kubectl apply -f w3.yaml
1|pod/w3 created
@ ready
@ sync
$ for i in $(seq 9); do docker exec kind-worker curl -s -m 4 http://10.96.195.1/hostname; echo; done | sort | uniq -c
1|      3 w1
1|      3 w2
1|      3 w3
$ kubectl delete pod w2 --now
1|pod "w2" deleted from default namespace
@ sync
$ for i in $(seq 8); do docker exec kind-worker curl -s -m 4 http://10.96.195.1/hostname; echo; done | sort | uniq -c
1|      4 w1
1|      4 w3
$ kubectl delete pod w1 w3 --now
1|pod "w1" deleted from default namespace
1|pod "w3" deleted from default namespace
@ sync
$ docker exec kind-worker curl -s -m 2 -o /dev/null -w '%{http_code} %{exitcode}\n' http://10.96.195.1/hostname
1|000 56
? 56
$ docker exec kind-worker iptables-save -t nat | grep default/echo | sed -E 's/(--to-ports |--to-destination [0-9.]+:)[0-9]+$/\1RANDOM/'
1|-A KUBE-NODEPORT-CONTAINER -p tcp -m comment --comment "default/echo:http" -m tcp --dport 31951 -j REDIRECT --to-ports RANDOM
1|-A KUBE-NODEPORT-CONTAINER -p udp -m comment --comment "default/echo:udp" -m udp --dport 31961 -j REDIRECT --to-ports RANDOM
1|-A KUBE-NODEPORT-HOST -p tcp -m comment --comment "default/echo:http" -m tcp --dport 31951 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-NODEPORT-HOST -p udp -m comment --comment "default/echo:udp" -m udp --dport 31961 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.195.1/32 -p tcp -m comment --comment "default/echo:http" -m tcp --dport 80 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.195.1/32 -p udp -m comment --comment "default/echo:udp" -m udp --dport 8081 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.195.1/32 -p tcp -m comment --comment "default/echo:http" -m tcp --dport 80 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.195.1/32 -p udp -m comment --comment "default/echo:udp" -m udp --dport 8081 -j DNAT --to-destination 172.18.0.3:RANDOM
$ kubectl apply -f us.yaml
1|service/echo unchanged
1|service/lb unchanged
1|service/sticky unchanged
1|service/none unchanged
1|service/local unchanged
1|service/inner unchanged
1|service/headless unchanged
1|service/udp-none unchanged
1|pod/w1 created
1|pod/w2 created
1|pod/client unchanged
@ ready
@ sync
$ docker exec kind-worker curl -s -m 2 -o /dev/null -w '%{http_code} %{exitcode}\n' http://10.96.195.1/hostname
1|200 0
@ proxy off kind-worker
$ docker exec kind-worker curl -s -m 2 -o /dev/null -w '%{http_code} %{exitcode}\n' http://10.96.195.1/hostname
1|000 7
? 7
$ curl -s -m 2 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.0.3:31951/hostname
1|000 7
? 7
$ docker exec kind-worker iptables-save -t nat | grep -c -- '--to-ports'
1|19
@ proxy on kind-worker
@ sleep 5
@ sync
$ docker exec kind-worker curl -s -m 2 -o /dev/null -w '%{http_code} %{exitcode}\n' http://10.96.195.1/hostname
1|200 0
$ docker exec kind-worker iptables-save -t nat | grep -c -- '--to-ports'
1|19
$ kubectl patch svc echo --type json -p '[{"op":"replace","path":"/spec/ports/0/port","value":8000}]'
1|service/echo patched
@ sync
$ docker exec kind-worker iptables-save -t nat | grep default/echo | sed -E 's/(--to-ports |--to-destination [0-9.]+:)[0-9]+$/\1RANDOM/'
1|-A KUBE-NODEPORT-CONTAINER -p udp -m comment --comment "default/echo:udp" -m udp --dport 31961 -j REDIRECT --to-ports RANDOM
1|-A KUBE-NODEPORT-CONTAINER -p tcp -m comment --comment "default/echo:http" -m tcp --dport 31951 -j REDIRECT --to-ports RANDOM
1|-A KUBE-NODEPORT-HOST -p udp -m comment --comment "default/echo:udp" -m udp --dport 31961 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-NODEPORT-HOST -p tcp -m comment --comment "default/echo:http" -m tcp --dport 31951 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.195.1/32 -p udp -m comment --comment "default/echo:udp" -m udp --dport 8081 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.195.1/32 -p tcp -m comment --comment "default/echo:http" -m tcp --dport 8000 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.195.1/32 -p udp -m comment --comment "default/echo:udp" -m udp --dport 8081 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.195.1/32 -p tcp -m comment --comment "default/echo:http" -m tcp --dport 8000 -j DNAT --to-destination 172.18.0.3:RANDOM
$ docker exec kind-worker curl -s -m 2 -o /dev/null -w '%{http_code} %{exitcode}\n' http://10.96.195.1:8000/hostname
1|200 0
$ kubectl patch svc echo -p '{"spec":{"type":"ClusterIP"}}'
1|service/echo patched
$ kubectl delete svc lb sticky local
1|service "lb" deleted from default namespace
1|service "sticky" deleted from default namespace
1|service "local" deleted from default namespace
@ sync
$ docker exec kind-worker iptables-save -t nat | grep -v '^#\|^:' | sed -E 's/(--to-ports |--to-destination [0-9.]+:)[0-9]+$/\1RANDOM/'
1|*nat
1|-A PREROUTING -m comment --comment "handle ClusterIPs; NOTE: this must be before the NodePort rules" -j KUBE-PORTALS-CONTAINER
1|-A PREROUTING -m addrtype --dst-type LOCAL -m comment --comment "handle service NodePorts; NOTE: this must be the last rule in the chain" -j KUBE-NODEPORT-CONTAINER
1|-A OUTPUT -m comment --comment "handle ClusterIPs; NOTE: this must be before the NodePort rules" -j KUBE-PORTALS-HOST
1|-A OUTPUT -m addrtype --dst-type LOCAL -m comment --comment "handle service NodePorts; NOTE: this must be the last rule in the chain" -j KUBE-NODEPORT-HOST
1|-A KUBE-NODEPORT-CONTAINER -p tcp -m comment --comment "default/none" -m tcp --dport 31954 -j REDIRECT --to-ports RANDOM
1|-A KUBE-NODEPORT-HOST -p tcp -m comment --comment "default/none" -m tcp --dport 31954 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.195.6/32 -p tcp -m comment --comment "default/inner" -m tcp --dport 80 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.195.7/32 -p udp -m comment --comment "default/udp-none" -m udp --dport 53 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp --dport 53 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp --dport 53 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp --dport 9153 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https" -m tcp --dport 443 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.195.4/32 -p tcp -m comment --comment "default/none" -m tcp --dport 80 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.195.1/32 -p tcp -m comment --comment "default/echo:http" -m tcp --dport 8000 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-CONTAINER -d 10.96.195.1/32 -p udp -m comment --comment "default/echo:udp" -m udp --dport 8081 -j REDIRECT --to-ports RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.195.6/32 -p tcp -m comment --comment "default/inner" -m tcp --dport 80 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.195.7/32 -p udp -m comment --comment "default/udp-none" -m udp --dport 53 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns" -m udp --dport 53 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:dns-tcp" -m tcp --dport 53 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.0.10/32 -p tcp -m comment --comment "kube-system/kube-dns:metrics" -m tcp --dport 9153 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.0.1/32 -p tcp -m comment --comment "default/kubernetes:https" -m tcp --dport 443 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.195.4/32 -p tcp -m comment --comment "default/none" -m tcp --dport 80 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.195.1/32 -p tcp -m comment --comment "default/echo:http" -m tcp --dport 8000 -j DNAT --to-destination 172.18.0.3:RANDOM
1|-A KUBE-PORTALS-HOST -d 10.96.195.1/32 -p udp -m comment --comment "default/echo:udp" -m udp --dport 8081 -j DNAT --to-destination 172.18.0.3:RANDOM
1|COMMIT
$ docker exec kind-worker iptables-save -t filter | grep -v '^#\|^:' | sed -E 's/(--dport )[0-9]+ -m/\1RANDOM -m/'
1|*filter
1|-A INPUT -m comment --comment "Ensure that non-local NodePort traffic can flow" -j KUBE-NODEPORT-NON-LOCAL
1|-A KUBE-NODEPORT-NON-LOCAL -p tcp -m comment --comment "default/none" -m tcp --dport RANDOM -m state --state NEW -j ACCEPT
1|COMMIT
$ curl -s -m 2 -o /dev/null -w '%{http_code} %{exitcode}\n' http://172.18.0.3:31951/hostname
1|000 7
? 7
