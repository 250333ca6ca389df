# describe and get of other kinds
> k.yaml
| apiVersion: v1
| kind: ConfigMap
| metadata: {name: conf}
| data: {a: "1", file.txt: "line1\nline2\n"}
| ---
| apiVersion: v1
| kind: Secret
| metadata: {name: sec}
| stringData: {password: hunter2}
| ---
| apiVersion: apps/v1
| kind: DaemonSet
| metadata: {name: ds, labels: {app: ds}}
| spec:
|   selector: {matchLabels: {app: ds}}
|   template:
|     metadata: {labels: {app: ds}}
|     spec: {containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [pause]}]}
| ---
| apiVersion: apps/v1
| kind: StatefulSet
| metadata: {name: st}
| spec:
|   serviceName: st
|   replicas: 2
|   selector: {matchLabels: {app: st}}
|   template:
|     metadata: {labels: {app: st}}
|     spec: {containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec], ports: [{containerPort: 8080, name: http}]}]}
| ---
| apiVersion: batch/v1
| kind: CronJob
| metadata: {name: cj}
| spec: {schedule: "0 0 * * *", jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: c, image: "busybox:1.36", command: [sleep, "1"]}]}}}}}
| ---
| apiVersion: networking.k8s.io/v1
| kind: Ingress
| metadata: {name: ing}
| spec:
|   ingressClassName: nginx
|   tls: [{hosts: [a.example.com], secretName: tls}]
|   rules:
|   - host: a.example.com
|     http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: st, port: {number: 80}}}}, {path: /x, pathType: Exact, backend: {service: {name: st, port: {name: http}}}}]}
| ---
| apiVersion: networking.k8s.io/v1
| kind: NetworkPolicy
| metadata: {name: np}
| spec: {podSelector: {matchLabels: {app: st}}, policyTypes: [Ingress, Egress], ingress: [{from: [{podSelector: {matchLabels: {a: b}}}, {ipBlock: {cidr: 10.0.0.0/8, except: [10.1.0.0/16]}}], ports: [{port: 80}]}], egress: [{to: [{namespaceSelector: {}}]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: full, labels: {app: full}}
| spec:
|   nodeName: kind-worker
|   volumes: [{name: v, configMap: {name: conf}}, {name: e, emptyDir: {}}]
|   containers:
|   - name: c
|     image: registry.k8s.io/e2e-test-images/agnhost:2.53
|     args: [netexec, --http-port=8080, --udp-port=-1]
|     ports: [{name: http, containerPort: 8080}]
|     env: [{name: A, value: x}, {name: B, valueFrom: {configMapKeyRef: {name: conf, key: a}}}, {name: C, valueFrom: {fieldRef: {fieldPath: metadata.name}}}]
|     resources: {requests: {cpu: 10m, memory: 8Mi}, limits: {memory: 64Mi}}
|     readinessProbe: {httpGet: {path: /hostname, port: http}, periodSeconds: 2}
|     livenessProbe: {tcpSocket: {port: 8080}, initialDelaySeconds: 5}
|     volumeMounts: [{name: v, mountPath: /etc/conf}, {name: e, mountPath: /data, readOnly: true}]
$ kubectl apply -f k.yaml
1|configmap/conf created
1|secret/sec created
1|daemonset.apps/ds created
1|statefulset.apps/st created
1|cronjob.batch/cj created
1|ingress.networking.k8s.io/ing created
1|networkpolicy.networking.k8s.io/np created
1|pod/full created
@ ready
$ kubectl get cm,secret,ds,sts,cronjob,ingress,netpol
1|NAME                         DATA   AGE
1|configmap/conf               2      4s
1|configmap/kube-root-ca.crt   1      15s
1|
1|NAME         TYPE     DATA   AGE
1|secret/sec   Opaque   1      4s
1|
1|NAME                DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR   AGE
1|daemonset.apps/ds   2         2         2       2            2           <none>          4s
1|
1|NAME                  READY   AGE
1|statefulset.apps/st   2/2     4s
1|
1|NAME               SCHEDULE    TIMEZONE   SUSPEND   ACTIVE   LAST SCHEDULE   AGE
1|cronjob.batch/cj   0 0 * * *   <none>     False     0        <none>          4s
1|
1|NAME                            CLASS   HOSTS           ADDRESS   PORTS     AGE
1|ingress.networking.k8s.io/ing   nginx   a.example.com             80, 443   4s
1|
1|NAME                                 POD-SELECTOR   AGE
1|networkpolicy.networking.k8s.io/np   app=st         4s
$ kubectl get ds,sts -o wide
1|NAME                DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR   AGE   CONTAINERS   IMAGES                                         SELECTOR
1|daemonset.apps/ds   2         2         2       2            2           <none>          4s    c            registry.k8s.io/e2e-test-images/agnhost:2.53   app=ds
1|
1|NAME                  READY   AGE   CONTAINERS   IMAGES
1|statefulset.apps/st   2/2     4s    c            registry.k8s.io/e2e-test-images/agnhost:2.53
$ kubectl describe cm conf
1|Name:         conf
1|Namespace:    default
1|Labels:       <none>
1|Annotations:  <none>
1|
1|Data
1|====
1|a:
1|----
1|1
1|
1|file.txt:
1|----
1|line1
1|line2
1|
1|
1|
1|BinaryData
1|====
1|
1|Events:  <none>
$ kubectl describe secret sec
1|Name:         sec
1|Namespace:    default
1|Labels:       <none>
1|Annotations:  <none>
1|
1|Type:  Opaque
1|
1|Data
1|====
1|password:  7 bytes
$ kubectl describe ds ds
1|Name:           ds
1|Namespace:      default
1|Selector:       app=ds
1|Node-Selector:  <none>
1|Labels:         app=ds
1|Annotations:    deprecated.daemonset.template.generation: 1
1|Desired Number of Nodes Scheduled: 2
1|Current Number of Nodes Scheduled: 2
1|Number of Nodes Scheduled with Up-to-date Pods: 2
1|Number of Nodes Scheduled with Available Pods: 2
1|Number of Nodes Misscheduled: 0
1|Pods Status:  2 Running / 0 Waiting / 0 Succeeded / 0 Failed
1|Pod Template:
1|  Labels:  app=ds
1|  Containers:
1|   c:
1|    Image:      registry.k8s.io/e2e-test-images/agnhost:2.53
1|    Port:       <none>
1|    Host Port:  <none>
1|    Args:
1|      pause
1|    Environment:   <none>
1|    Mounts:        <none>
1|  Volumes:         <none>
1|  Node-Selectors:  <none>
1|  Tolerations:     <none>
1|Events:
1|  Type    Reason            Age   From                  Message
1|  ----    ------            ----  ----                  -------
1|  Normal  SuccessfulCreate  4s    daemonset-controller  Created pod: ds-6sz28
1|  Normal  SuccessfulCreate  4s    daemonset-controller  Created pod: ds-kk6xz
$ kubectl describe sts st
1|Name:               st
1|Namespace:          default
1|CreationTimestamp:  Sat, 21 Nov 2026 02:27:38 +0000
1|Selector:           app=st
1|Labels:             <none>
1|Annotations:        <none>
1|Replicas:           2 desired | 2 total
1|Update Strategy:    RollingUpdate
1|  Partition:        0
1|Pods Status:        2 Running / 0 Waiting / 0 Succeeded / 0 Failed
1|Pod Template:
1|  Labels:  app=st
1|  Containers:
1|   c:
1|    Image:      registry.k8s.io/e2e-test-images/agnhost:2.53
1|    Port:       8080/TCP (http)
1|    Host Port:  0/TCP (http)
1|    Args:
1|      netexec
1|    Environment:   <none>
1|    Mounts:        <none>
1|  Volumes:         <none>
1|  Node-Selectors:  <none>
1|  Tolerations:     <none>
1|Volume Claims:     <none>
1|Events:
1|  Type    Reason            Age   From                    Message
1|  ----    ------            ----  ----                    -------
1|  Normal  SuccessfulCreate  5s    statefulset-controller  Create Pod st-0 in StatefulSet st successful
1|  Normal  SuccessfulCreate  5s    statefulset-controller  Create Pod st-1 in StatefulSet st successful
$ kubectl describe cronjob cj
1|Name:                          cj
1|Namespace:                     default
1|Labels:                        <none>
1|Annotations:                   <none>
1|Schedule:                      0 0 * * *
1|Concurrency Policy:            Allow
1|Suspend:                       False
1|Time Zone:                     <unset>
1|Successful Job History Limit:  3
1|Failed Job History Limit:      1
1|Starting Deadline Seconds:     <unset>
1|Selector:                      <unset>
1|Parallelism:                   <unset>
1|Completions:                   <unset>
1|Pod Template:
1|  Labels:  <none>
1|  Containers:
1|   c:
1|    Image:      busybox:1.36
1|    Port:       <none>
1|    Host Port:  <none>
1|    Command:
1|      sleep
1|      1
1|    Environment:     <none>
1|    Mounts:          <none>
1|  Volumes:           <none>
1|  Node-Selectors:    <none>
1|  Tolerations:       <none>
1|Last Schedule Time:  <unset>
1|Active Jobs:         <none>
1|Events:              <none>
$ kubectl describe ingress ing
1|Name:             ing
1|Labels:           <none>
1|Namespace:        default
1|Address:          
1|Ingress Class:    nginx
1|Default backend:  <default>
1|TLS:
1|  tls terminates a.example.com
1|Rules:
1|  Host           Path  Backends
1|  ----           ----  --------
1|  a.example.com  
1|                 /    st:80 (<error: services "st" not found>)
1|                 /x   st:http (<error: services "st" not found>)
1|Annotations:     <none>
1|Events:          <none>
$ kubectl describe ns default
1|Name:         default
1|Labels:       kubernetes.io/metadata.name=default
1|Annotations:  <none>
1|Status:       Active
1|
1|No resource quota.
1|
1|No LimitRange resource.
$ kubectl get cm conf -o yaml
1|apiVersion: v1
1|data:
1|  a: "1"
1|  file.txt: |
1|    line1
1|    line2
1|kind: ConfigMap
1|metadata:
1|  annotations:
1|    kubectl.kubernetes.io/last-applied-configuration: |
1|      {"apiVersion":"v1","data":{"a":"1","file.txt":"line1\nline2\n"},"kind":"ConfigMap","metadata":{"annotations":{},"name":"conf","namespace":"default"}}
1|  creationTimestamp: "2026-11-21T02:27:38Z"
1|  name: conf
1|  namespace: default
1|  resourceVersion: "722"
1|  uid: fb4b7007-f82c-4be6-a118-7e62c945aa95
$ kubectl get secret sec -o jsonpath='{.data.password}' | base64 -d
1\hunter2
$ kubectl get sts st -o jsonpath='{.status.replicas} {.status.readyReplicas} {.status.currentReplicas}{"\n"}'
1|2 2 2
$ kubectl get pods -l app=st -o jsonpath='{range .items[*]}{.metadata.name} {.metadata.labels.apps\.kubernetes\.io/pod-index}{"\n"}{end}'
1|st-0 0
1|st-1 1
$ kubectl delete pod st-0 --now
1|pod "st-0" deleted from default namespace
@ ready
$ kubectl get pods -l app=st
1|NAME   READY   STATUS    RESTARTS   AGE
1|st-0   1/1     Running   0          4s
1|st-1   1/1     Running   0          10s
$ kubectl create job j --image=busybox:1.36 -- sleep 1
1|job.batch/j created
$ kubectl get job j
1|NAME   STATUS    COMPLETIONS   DURATION   AGE
1|j      Running   0/1           0s         0s
$ kubectl cordon kind-worker
1|node/kind-worker cordoned
$ kubectl get nodes
1|NAME                 STATUS                     ROLES           AGE    VERSION
1|kind-control-plane   Ready                      control-plane   2m4s   v1.36.3
1|kind-worker          Ready,SchedulingDisabled   <none>          2m3s   v1.36.3
1|kind-worker2         Ready                      <none>          2m3s   v1.36.3
$ kubectl uncordon kind-worker
1|node/kind-worker uncordoned
$ kubectl taint node kind-worker2 a=b:NoSchedule
1|node/kind-worker2 tainted
$ kubectl get node kind-worker2 -o jsonpath='{.spec.taints}{"\n"}'
1|[{"effect":"NoSchedule","key":"a","value":"b"}]
$ kubectl taint node kind-worker2 a=b:NoSchedule-
1|node/kind-worker2 untainted
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
$ kubectl describe deploy -n kube-system coredns | head -20
1|Name:                   coredns
1|Namespace:              kube-system
1|CreationTimestamp:      Sat, 21 Nov 2026 02:25:45 +0000
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
$ kubectl drain kind-worker
1|node/kind-worker cordoned
2|error: unable to drain node "kind-worker" due to error: [cannot delete DaemonSet-managed Pods (use --ignore-daemonsets to ignore): default/ds-6sz28, cannot delete Pods with local storage (use --delete-emptydir-data to override): default/full], continuing command...
2|There are pending nodes to be drained:
2| kind-worker
2|cannot delete DaemonSet-managed Pods (use --ignore-daemonsets to ignore): default/ds-6sz28
2|cannot delete Pods with local storage (use --delete-emptydir-data to override): default/full
? 1
