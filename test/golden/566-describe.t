# describe of all kinds
> all.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: lb, labels: {app: web}, annotations: {a: one, b: "two\nlines"}}
| spec:
|   type: LoadBalancer
|   selector: {app: web, tier: x}
|   externalTrafficPolicy: Local
|   healthCheckNodePort: 30999
|   loadBalancerSourceRanges: [10.0.0.0/8, 172.18.0.0/16]
|   externalIPs: [203.0.113.7]
|   sessionAffinity: ClientIP
|   publishNotReadyAddresses: true
|   ports:
|   - {name: http, port: 80, targetPort: http, nodePort: 30080, appProtocol: http}
|   - {name: udp, port: 53, protocol: UDP, targetPort: 5353, nodePort: 30053}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: en}
| spec: {type: ExternalName, externalName: db.example.org, ports: [{port: 5432}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: hl}
| spec: {clusterIP: None, selector: {app: none}}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: local}
| spec: {internalTrafficPolicy: Local, trafficDistribution: PreferClose, selector: {app: web}, ports: [{port: 80}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: full, labels: {app: web, tier: x}, annotations: {k: v}}
| spec:
|   nodeName: kind-worker
|   restartPolicy: OnFailure
|   hostname: h
|   subdomain: sub
|   nodeSelector: {kubernetes.io/os: linux}
|   tolerations: [{key: a, operator: Exists, effect: NoSchedule}, {key: b, value: c}]
|   readinessGates: [{conditionType: example.com/gate}]
|   volumes:
|   - {name: e, emptyDir: {}}
|   - {name: c, configMap: {name: conf, optional: true}}
|   - {name: s, secret: {secretName: sec, optional: true}}
|   - {name: h, hostPath: {path: /tmp}}
|   containers:
|   - name: web
|     image: nginx:1.27
|     command: [nginx, -g, "daemon off;"]
|     args: ["-x"]
|     ports: [{name: http, containerPort: 80}, {name: dns, containerPort: 53, protocol: UDP}]
|     env:
|     - {name: A, value: "1"}
|     - {name: POD_IP, valueFrom: {fieldRef: {fieldPath: status.podIP}}}
|     - {name: CM, valueFrom: {configMapKeyRef: {name: conf, key: a, optional: true}}}
|     - {name: SEC, valueFrom: {secretKeyRef: {name: sec, key: a, optional: true}}}
|     - {name: CPU, valueFrom: {resourceFieldRef: {resource: limits.cpu}}}
|     envFrom: [{configMapRef: {name: conf, optional: true}}, {secretRef: {name: sec, optional: true}, prefix: P_}]
|     resources: {limits: {cpu: 500m, memory: 64Mi}, requests: {cpu: 100m}}
|     readinessProbe: {httpGet: {path: /, port: http}, periodSeconds: 1}
|     livenessProbe: {tcpSocket: {port: 80}, initialDelaySeconds: 5}
|     startupProbe: {exec: {command: ["true"]}, failureThreshold: 30}
|     volumeMounts: [{name: e, mountPath: /e}, {name: c, mountPath: /c, readOnly: true}, {name: s, mountPath: /s, subPath: x}]
|   - {name: side, image: "busybox:1.36", command: [sleep, "3600"], imagePullPolicy: Always}
| ---
| apiVersion: v1
| kind: ReplicationController
| metadata: {name: rc}
| spec:
|   replicas: 0
|   selector: {app: rc}
|   template:
|     metadata: {labels: {app: rc}}
|     spec: {containers: [{name: a, image: x}]}
| ---
| apiVersion: v1
| kind: LimitRange
| metadata: {name: lr}
| spec:
|   limits:
|   - {type: Container, max: {cpu: "2"}, min: {cpu: 10m}, default: {cpu: 500m, memory: 128Mi}, defaultRequest: {cpu: 100m}}
|   - {type: Pod, max: {memory: 1Gi}}
| ---
| apiVersion: v1
| kind: ResourceQuota
| metadata: {name: rq}
| spec: {hard: {services: "20", pods: "20", requests.cpu: "4", services.loadbalancers: "2"}}
| ---
| apiVersion: policy/v1
| kind: PodDisruptionBudget
| metadata: {name: pdb}
| spec: {minAvailable: 1, selector: {matchLabels: {app: web}}}
$ kubectl apply -f all.yaml
1|service/lb created
1|service/en created
1|service/hl created
1|service/local created
1|pod/full created
1|replicationcontroller/rc created
1|limitrange/lr created
1|resourcequota/rq created
1|poddisruptionbudget.policy/pdb created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
2|Warning: spec.trafficDistribution: "PreferClose" is deprecated; use "PreferSameZone"
@ sleep 2
$ kubectl describe svc lb | grep -v -E '^IPs?: '
1|Name:                        lb
1|Namespace:                   default
1|Labels:                      app=web
1|Annotations:                 a: one
1|                             b:
1|                               two
1|                               lines
1|Selector:                    app=web,tier=x
1|Type:                        LoadBalancer
1|IP Family Policy:            SingleStack
1|IP Families:                 IPv4
1|External IPs:                203.0.113.7
1|LoadBalancer Ingress:        172.18.255.200 (VIP)
1|Port:                        http  80/TCP
1|TargetPort:                  http/TCP
1|AppProtocol:                 http
1|NodePort:                    http  30080/TCP
1|Endpoints:                   10.244.1.2:80
1|Port:                        udp  53/UDP
1|TargetPort:                  5353/UDP
1|NodePort:                    udp  30053/UDP
1|Endpoints:                   10.244.1.2:5353
1|Session Affinity:            ClientIP
1|External Traffic Policy:     Local
1|Internal Traffic Policy:     Cluster
1|HealthCheck NodePort:        30999
1|LoadBalancer Source Ranges:  10.0.0.0/8,172.18.0.0/16
1|Events:                      <none>
$ kubectl describe svc en hl local
1|Name:              en
1|Namespace:         default
1|Labels:            <none>
1|Annotations:       <none>
1|Selector:          <none>
1|Type:              ExternalName
1|IP Families:       <none>
1|IP:                
1|IPs:               <none>
1|External Name:     db.example.org
1|Port:              <unset>  5432/TCP
1|TargetPort:        5432/TCP
1|Endpoints:         <none>
1|Session Affinity:  None
1|
1|
1|Name:                     hl
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=none
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       None
1|IPs:                      None
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
1|
1|
1|Name:                     local
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.67.228
1|IPs:                      10.96.67.228
1|Port:                     <unset>  80/TCP
1|TargetPort:               80/TCP
1|Endpoints:                
1|Session Affinity:         None
1|Internal Traffic Policy:  Local
1|Traffic Distribution:     PreferClose
$ kubectl describe rc rc
1|Name:         rc
1|Namespace:    default
1|Selector:     app=rc
1|Labels:       app=rc
1|Annotations:  <none>
1|Replicas:     0 current / 0 desired
1|Pods Status:  0 Running / 0 Waiting / 0 Succeeded / 0 Failed
1|Pod Template:
1|  Labels:  app=rc
1|  Containers:
1|   a:
1|    Image:         x
1|    Port:          <none>
1|    Host Port:     <none>
1|    Environment:   <none>
1|    Mounts:        <none>
1|  Volumes:         <none>
1|  Node-Selectors:  <none>
1|  Tolerations:     <none>
1|Events:            <none>
$ kubectl describe pdb pdb
1|Name:           pdb
1|Namespace:      default
1|Min available:  1
1|Selector:       app=web
1|Status:
1|    Allowed disruptions:  0
1|    Current:              0
1|    Desired:              1
1|    Total:                1
1|Events:                   <none>
$ kubectl get rc -o wide
1|NAME   DESIRED   CURRENT   READY   AGE   CONTAINERS   IMAGES   SELECTOR
1|rc     0         0         0       16s   a            x        app=rc
$ kubectl describe endpoints lb
1|Name:         lb
1|Namespace:    default
1|Labels:       app=web
1|              endpoints.kubernetes.io/managed-by=endpoint-controller
1|Annotations:  endpoints.kubernetes.io/last-change-trigger-time: 2026-11-29T16:37:42Z
1|Subsets:
1|  Addresses:          10.244.1.2
1|  NotReadyAddresses:  <none>
1|  Ports:
1|    Name  Port  Protocol
1|    ----  ----  --------
1|    udp   5353  UDP
1|    http  80    TCP
1|
1|Events:  <none>
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl describe svc --show-events=false en
1|Name:              en
1|Namespace:         default
1|Labels:            <none>
1|Annotations:       <none>
1|Selector:          <none>
1|Type:              ExternalName
1|IP Families:       <none>
1|IP:                
1|IPs:               <none>
1|External Name:     db.example.org
1|Port:              <unset>  5432/TCP
1|TargetPort:        5432/TCP
1|Endpoints:         <none>
1|Session Affinity:  None
$ kubectl describe svc -l app=web --show-events=false | head -4
1|Name:                        lb
1|Namespace:                   default
1|Labels:                      app=web
1|Annotations:                 a: one
$ kubectl describe svc l
1|Name:                        lb
1|Namespace:                   default
1|Labels:                      app=web
1|Annotations:                 a: one
1|                             b:
1|                               two
1|                               lines
1|Selector:                    app=web,tier=x
1|Type:                        LoadBalancer
1|IP Family Policy:            SingleStack
1|IP Families:                 IPv4
1|IP:                          10.96.56.200
1|IPs:                         10.96.56.200
1|External IPs:                203.0.113.7
1|LoadBalancer Ingress:        172.18.255.200 (VIP)
1|Port:                        http  80/TCP
1|TargetPort:                  http/TCP
1|AppProtocol:                 http
1|NodePort:                    http  30080/TCP
1|Endpoints:                   10.244.1.2:80
1|Port:                        udp  53/UDP
1|TargetPort:                  5353/UDP
1|NodePort:                    udp  30053/UDP
1|Endpoints:                   10.244.1.2:5353
1|Session Affinity:            ClientIP
1|External Traffic Policy:     Local
1|Internal Traffic Policy:     Cluster
1|HealthCheck NodePort:        30999
1|LoadBalancer Source Ranges:  10.0.0.0/8,172.18.0.0/16
1|
1|Name:                     local
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=web
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.67.228
1|IPs:                      10.96.67.228
1|Port:                     <unset>  80/TCP
1|TargetPort:               80/TCP
1|Endpoints:                
1|Session Affinity:         None
1|Internal Traffic Policy:  Local
1|Traffic Distribution:     PreferClose
1|
$ kubectl describe svc zzz
2|Error from server (NotFound): services "zzz" not found
? 1
$ kubectl describe svc en zzz
1|Name:              en
1|Namespace:         default
1|Labels:            <none>
1|Annotations:       <none>
1|Selector:          <none>
1|Type:              ExternalName
1|IP Families:       <none>
1|IP:                
1|IPs:               <none>
1|External Name:     db.example.org
1|Port:              <unset>  5432/TCP
1|TargetPort:        5432/TCP
1|Endpoints:         <none>
1|Session Affinity:  None
2|Error from server (NotFound): services "zzz" not found
? 1
$ kubectl describe -f all.yaml --show-events=false | grep -E '^Name:'
1|Name:                        lb
1|Name:              en
1|Name:                     hl
1|Name:                     local
1|Name:             full
1|Name:         rc
1|Name:       lr
1|Name:                   rq
1|Name:           pdb
$ kubectl describe svc -A | grep -E '^(Name|Namespace):'
1|Name:              en
1|Namespace:         default
1|Name:                     hl
1|Namespace:                default
1|Name:                     kubernetes
1|Namespace:                default
1|Name:                        lb
1|Namespace:                   default
1|Name:                     local
1|Namespace:                default
1|Name:                     kube-dns
1|Namespace:                kube-system
$ kubectl describe svc -n nope
2|No resources found in nope namespace.
$ kubectl describe foo/x
2|error: the server doesn't have a resource type "foo"
? 1
$ kubectl describe svc/en/x
2|error: arguments in resource/name form may not have more than one slash
? 1
$ kubectl describe all | grep -c '^Name:'
1|7
$ kubectl describe sa default
1|Name:                default
1|Namespace:           default
1|Labels:              <none>
1|Annotations:         <none>
1|Image pull secrets:  <none>
1|Events:              <none>
$ kubectl describe cm kube-root-ca.crt | head -8
1|Name:         kube-root-ca.crt
1|Namespace:    default
1|Labels:       <none>
1|Annotations:  kubernetes.io/description:
1|                Contains a CA bundle that can be used to verify the kube-apiserver when using internal endpoints such as the internal service IP or kubern...
1|
1|Data
1|====
$ kubectl describe servicecidr kubernetes
1|Name:         kubernetes
1|Labels:       <none>
1|Annotations:  <none>
1|CIDRs:        10.96.0.0/16
1|Status:
1|Conditions:
1|  Type   Status  LastTransitionTime               Reason  Message
1|  ----   ------  ------------------               ------  -------
1|  Ready  True    Sun, 29 Nov 2026 15:51:07 +0000          Kubernetes Service CIDR is ready
1|Events:  <none>
$ kubectl describe ipaddress 10.96.0.1
1|Name:         10.96.0.1
1|Labels:       ipaddress.kubernetes.io/ip-family=IPv4
1|              ipaddress.kubernetes.io/managed-by=ipallocator.k8s.io
1|Annotations:  <none>
1|Parent Reference:
1|  Group:      
1|  Resource:   services
1|  Namespace:  default
1|  Name:       kubernetes
1|Events:       <none>
$ kubectl describe node kind-control-plane | sed -n '1,14p'
1|Name:               kind-control-plane
1|Roles:              control-plane
1|Labels:             beta.kubernetes.io/arch=amd64
1|                    beta.kubernetes.io/os=linux
1|                    kubernetes.io/arch=amd64
1|                    kubernetes.io/hostname=kind-control-plane
1|                    kubernetes.io/os=linux
1|                    node-role.kubernetes.io/control-plane=
1|                    node.kubernetes.io/exclude-from-external-load-balancers=
1|Annotations:        node.alpha.kubernetes.io/ttl: 0
1|CreationTimestamp:  Sun, 29 Nov 2026 15:51:29 +0000
1|Taints:             node-role.kubernetes.io/control-plane:NoSchedule
1|Unschedulable:      false
1|Lease:              Failed to get lease: leases.coordination.k8s.io "kind-control-plane" not found
$ kubectl describe node kind-worker2 | grep -A12 '^System Info'
1|System Info:
1|  Machine ID:                 00000000000000000000000000000002
1|  System UUID:                00000000-0000-0000-0000-000000000002
1|  Boot ID:                    00000000-0000-0000-0000-000000000002
1|  Kernel Version:             6.18.44-fc-v595
1|  OS Image:                   Debian GNU/Linux 12 (bookworm)
1|  Operating System:           linux
1|  Architecture:               amd64
1|  Container Runtime Version:  containerd://2.1.3
1|  Kubelet Version:            v1.36.3
1|PodCIDR:                      10.244.2.0/24
1|PodCIDRs:                     10.244.2.0/24
1|ProviderID:                   kind://docker/kind/kind-worker2
$ kubectl describe node kind-worker | grep -A30 '^Non-terminated' | grep -v default
1|Non-terminated Pods:          (1 in total)
1|  Namespace                   Name    CPU Requests  CPU Limits  Memory Requests  Memory Limits  Age
1|  ---------                   ----    ------------  ----------  ---------------  -------------  ---
1|Allocated resources:
1|  (Total limits may be over 100 percent, i.e., overcommitted.)
1|  Resource           Requests   Limits
1|  --------           --------   ------
1|  cpu                100m (1%)  500m (6%)
1|  memory             64Mi (0%)  64Mi (0%)
1|  ephemeral-storage  0 (0%)     0 (0%)
1|  hugepages-2Mi      0 (0%)     0 (0%)
1|Events:              <none>
$ kubectl describe events | head -0
$ kubectl describe ingressclass
2|No resources found in default namespace.
$ kubectl describe svc kubernetes
1|Name:                     kubernetes
1|Namespace:                default
1|Labels:                   component=apiserver
1|                          provider=kubernetes
1|Annotations:              <none>
1|Selector:                 <none>
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.0.1
1|IPs:                      10.96.0.1
1|Port:                     https  443/TCP
1|TargetPort:               6443/TCP
1|Endpoints:                172.18.0.2:6443
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
1|Events:                   <none>
$ kubectl describe ep kubernetes
1|Name:         kubernetes
1|Namespace:    default
1|Labels:       endpointslice.kubernetes.io/skip-mirror=true
1|Annotations:  <none>
1|Subsets:
1|  Addresses:          172.18.0.2
1|  NotReadyAddresses:  <none>
1|  Ports:
1|    Name   Port  Protocol
1|    ----   ----  --------
1|    https  6443  TCP
1|
1|Events:  <none>
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl describe endpointslice kubernetes
1|Name:         kubernetes
1|Namespace:    default
1|Labels:       kubernetes.io/service-name=kubernetes
1|Annotations:  <none>
1|AddressType:  IPv4
1|Ports:
1|  Name   Port  Protocol
1|  ----   ----  --------
1|  https  6443  TCP
1|Endpoints:
1|  - Addresses:  172.18.0.2
1|    Conditions:
1|      Ready:   true
1|    Hostname:  <unset>
1|    NodeName:  <unset>
1|    Zone:      <unset>
1|Events:        <none>
$ kubectl describe svc -n kube-system kube-dns
1|Name:                     kube-dns
1|Namespace:                kube-system
1|Labels:                   k8s-app=kube-dns
1|                          kubernetes.io/cluster-service=true
1|                          kubernetes.io/name=CoreDNS
1|Annotations:              prometheus.io/port: 9153
1|                          prometheus.io/scrape: true
1|Selector:                 k8s-app=kube-dns
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.0.10
1|IPs:                      10.96.0.10
1|Port:                     dns  53/UDP
1|TargetPort:               53/UDP
1|Endpoints:                10.244.0.2:53,10.244.0.3:53
1|Port:                     dns-tcp  53/TCP
1|TargetPort:               53/TCP
1|Endpoints:                10.244.0.2:53,10.244.0.3:53
1|Port:                     metrics  9153/TCP
1|TargetPort:               9153/TCP
1|Endpoints:                10.244.0.2:9153,10.244.0.3:9153
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
1|Events:                   <none>
$ kubectl describe deploy -n kube-system coredns
1|Name:                   coredns
1|Namespace:              kube-system
1|CreationTimestamp:      Sun, 29 Nov 2026 15:51:30 +0000
1|Labels:                 k8s-app=kube-dns
1|Annotations:            deployment.kubernetes.io/revision: 1
1|Selector:               k8s-app=kube-dns
1|Replicas:               2 desired | 2 updated | 2 total | 2 available | 0 unavailable
1|StrategyType:           RollingUpdate
1|MinReadySeconds:        0
1|RollingUpdateStrategy:  25% max unavailable, 25% max surge
1|Pod Template:
1|  Labels:           k8s-app=kube-dns
1|  Service Account:  coredns
1|  Containers:
1|   coredns:
1|    Image:       registry.k8s.io/coredns/coredns:v1.14.2
1|    Ports:       53/UDP (dns), 53/TCP (dns-tcp), 9153/TCP (metrics)
1|    Host Ports:  0/UDP (dns), 0/TCP (dns-tcp), 0/TCP (metrics)
1|    Args:
1|      -conf
1|      /etc/coredns/Corefile
1|    Environment:   <none>
1|    Mounts:        <none>
1|  Volumes:         <none>
1|  Node-Selectors:  <none>
1|  Tolerations:     <none>
1|Conditions:
1|  Type           Status  Reason
1|  ----           ------  ------
1|  Available      True    MinimumReplicasAvailable
1|  Progressing    True    NewReplicaSetAvailable
1|OldReplicaSets:  <none>
1|NewReplicaSet:   coredns-565665b9bc (2/2 replicas created)
1|Events:          <none>
$ kubectl describe rs -n kube-system -l k8s-app=kube-dns
1|Name:           coredns-565665b9bc
1|Namespace:      kube-system
1|Selector:       k8s-app=kube-dns,pod-template-hash=565665b9bc
1|Labels:         k8s-app=kube-dns
1|                pod-template-hash=565665b9bc
1|Annotations:    deployment.kubernetes.io/desired-replicas: 2
1|                deployment.kubernetes.io/max-replicas: 3
1|                deployment.kubernetes.io/revision: 1
1|Controlled By:  Deployment/coredns
1|Replicas:       2 current / 2 desired
1|Pods Status:    2 Running / 0 Waiting / 0 Succeeded / 0 Failed
1|Pod Template:
1|  Labels:           k8s-app=kube-dns
1|                    pod-template-hash=565665b9bc
1|  Service Account:  coredns
1|  Containers:
1|   coredns:
1|    Image:       registry.k8s.io/coredns/coredns:v1.14.2
1|    Ports:       53/UDP (dns), 53/TCP (dns-tcp), 9153/TCP (metrics)
1|    Host Ports:  0/UDP (dns), 0/TCP (dns-tcp), 0/TCP (metrics)
1|    Args:
1|      -conf
1|      /etc/coredns/Corefile
1|    Environment:   <none>
1|    Mounts:        <none>
1|  Volumes:         <none>
1|  Node-Selectors:  <none>
1|  Tolerations:     <none>
1|Events:            <none>
$ kubectl describe cm -n kube-system coredns
1|Name:         coredns
1|Namespace:    kube-system
1|Labels:       <none>
1|Annotations:  <none>
1|
1|Data
1|====
1|Corefile:
1|----
1|.:53 {
1|    errors
1|    health {
1|       lameduck 5s
1|    }
1|    ready
1|    kubernetes cluster.local in-addr.arpa ip6.arpa {
1|       pods insecure
1|       fallthrough in-addr.arpa ip6.arpa
1|       ttl 30
1|    }
1|    prometheus :9153
1|    forward . /etc/resolv.conf {
1|       max_concurrent 1000
1|    }
1|    cache 30 {
1|       disable success cluster.local
1|       disable denial cluster.local
1|    }
1|    loop
1|    reload
1|    loadbalance
1|}
1|
1|
1|
1|BinaryData
1|====
1|
1|Events:  <none>
$ kubectl describe sa -n kube-system coredns
1|Name:                coredns
1|Namespace:           kube-system
1|Labels:              <none>
1|Annotations:         <none>
1|Image pull secrets:  <none>
1|Events:              <none>
$ kubectl describe priorityclass system-cluster-critical
1|Name:              system-cluster-critical
1|Value:             2000000000
1|GlobalDefault:     false
1|PreemptionPolicy:  PreemptLowerPriority
1|Description:       Used for system critical pods that must run in the cluster, but can be moved to another node if necessary.
1|Annotations:       <none>
1|Events:            <none>
$ kubectl describe hpa
2|No resources found in default namespace.
$ kubectl describe pods nope
2|Error from server (NotFound): pods "nope" not found
? 1
$ kubectl describe pods -l app=none
2|No resources found in default namespace.
$ kubectl get events --field-selector involvedObject.kind=PodDisruptionBudget -o custom-columns=T:.type,R:.reason,M:.message
1|T     R     M
$ kubectl delete -f all.yaml --now
1|service "lb" deleted from default namespace
1|service "en" deleted from default namespace
1|service "hl" deleted from default namespace
1|service "local" deleted from default namespace
1|pod "full" deleted from default namespace
1|replicationcontroller "rc" deleted from default namespace
1|limitrange "lr" deleted from default namespace
1|resourcequota "rq" deleted from default namespace
1|poddisruptionbudget.policy "pdb" deleted from default namespace
