# The table of every kind, short and wide, of objects with unusual values.
> svcs.yaml
| apiVersion: v1
| kind: List
| items:
| - {apiVersion: v1, kind: Service, metadata: {name: ext, labels: {t: a}}, spec: {clusterIP: 10.96.70.1, externalIPs: [203.0.113.7, 203.0.113.8], selector: {a: b, c: d}, ports: [{name: a, port: 80}, {name: b, port: 443, protocol: UDP}, {name: c, port: 9, protocol: SCTP}]}}
| - {apiVersion: v1, kind: Service, metadata: {name: en}, spec: {type: ExternalName, externalName: a.very.long.name.of.a.host.somewhere.example.com, ports: [{port: 5432}]}}
| - {apiVersion: v1, kind: Service, metadata: {name: hl}, spec: {clusterIP: None}}
| - {apiVersion: v1, kind: Service, metadata: {name: np}, spec: {type: NodePort, clusterIP: 10.96.70.2, externalIPs: [203.0.113.9], ports: [{name: a, port: 80, nodePort: 30770}, {name: b, port: 81, nodePort: 30771}]}}
| - {apiVersion: v1, kind: Service, metadata: {name: lbc}, spec: {type: LoadBalancer, loadBalancerClass: example.com/none, clusterIP: 10.96.70.3, allocateLoadBalancerNodePorts: false, externalIPs: [203.0.113.10], ports: [{port: 80}]}}
| - {apiVersion: v1, kind: Service, metadata: {name: lbp}, spec: {type: LoadBalancer, loadBalancerClass: example.com/none, clusterIP: 10.96.70.4, ports: [{port: 80, nodePort: 30774}]}}
> eps.yaml
| apiVersion: v1
| kind: List
| items:
| - {apiVersion: v1, kind: Endpoints, metadata: {name: many}, subsets: [{addresses: [{ip: 10.1.1.1}, {ip: 10.1.1.2}], notReadyAddresses: [{ip: 10.1.1.3}], ports: [{name: x, port: 1}, {name: y, port: 2}]}, {addresses: [{ip: 10.1.1.4}], ports: [{port: 3}]}]}
| - {apiVersion: v1, kind: Endpoints, metadata: {name: notready}, subsets: [{notReadyAddresses: [{ip: 10.1.1.3}], ports: [{port: 1}]}]}
| - {apiVersion: v1, kind: Endpoints, metadata: {name: noports}, subsets: [{addresses: [{ip: 10.1.1.1}]}]}
| - {apiVersion: v1, kind: Endpoints, metadata: {name: none}}
| - {apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, metadata: {name: s-many}, addressType: IPv4, endpoints: [{addresses: [10.1.1.1]}, {addresses: [10.1.1.2]}, {addresses: [10.1.1.3]}, {addresses: [10.1.1.4], conditions: {ready: false}}, {addresses: [10.1.1.5]}], ports: [{name: a, port: 1}, {name: b, port: 2}, {name: c, port: 3}, {name: d, port: 4}]}
| - {apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, metadata: {name: s-noport}, addressType: IPv4, endpoints: [{addresses: [10.1.1.1]}]}
| - {apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, metadata: {name: s-allports}, addressType: IPv6, endpoints: [], ports: [{name: x}]}
| - {apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, metadata: {name: s-fqdn}, addressType: FQDN, endpoints: [{addresses: [a.example.com]}], ports: [{port: 80}]}
> net.yaml
| apiVersion: v1
| kind: List
| items:
| - {apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: hosts}, spec: {ingressClassName: ngx, tls: [{hosts: [a.example.com]}], rules: [{host: a.example.com}, {host: b.example.com}, {host: c.example.com}, {host: d.example.com}, {host: e.example.com}]}}
| - {apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: nohost, annotations: {kubernetes.io/ingress.class: old}}, spec: {defaultBackend: {service: {name: x, port: {name: http}}}}}
| - {apiVersion: networking.k8s.io/v1, kind: IngressClass, metadata: {name: ngx, annotations: {ingressclass.kubernetes.io/is-default-class: "true"}}, spec: {controller: example.com/c, parameters: {apiGroup: k8s.example.com, kind: P, name: n}}}
| - {apiVersion: networking.k8s.io/v1, kind: IngressClass, metadata: {name: plain}, spec: {controller: example.com/d}}
| - {apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: all}, spec: {podSelector: {}}}
| - {apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: expr}, spec: {podSelector: {matchLabels: {x: "y"}, matchExpressions: [{key: a, operator: In, values: [c, b]}, {key: d, operator: DoesNotExist}, {key: e, operator: NotIn, values: [f]}]}}}
> work.yaml
| apiVersion: v1
| kind: List
| items:
| - {apiVersion: apps/v1, kind: Deployment, metadata: {name: zero}, spec: {replicas: 0, selector: {matchExpressions: [{key: a, operator: In, values: [b, c]}]}, template: {metadata: {labels: {a: b}}, spec: {containers: [{name: one, image: "img:1"}, {name: two, image: "img:2"}]}}}}
| - {apiVersion: apps/v1, kind: StatefulSet, metadata: {name: zero}, spec: {replicas: 0, serviceName: hl, selector: {matchLabels: {s: z}}, template: {metadata: {labels: {s: z}}, spec: {containers: [{name: one, image: "img:1"}, {name: two, image: "img:2"}]}}}}
| - {apiVersion: apps/v1, kind: DaemonSet, metadata: {name: nowhere}, spec: {selector: {matchLabels: {d: z}}, template: {metadata: {labels: {d: z}}, spec: {nodeSelector: {a: b, c: d}, containers: [{name: one, image: "img:1"}]}}}}
| - {apiVersion: apps/v1, kind: ReplicaSet, metadata: {name: bare}, spec: {replicas: 0, selector: {matchLabels: {r: z}}, template: {metadata: {labels: {r: z}}, spec: {containers: [{name: one, image: "img:1"}]}}}}
| - {apiVersion: v1, kind: ReplicationController, metadata: {name: old}, spec: {replicas: 0, template: {metadata: {labels: {rc: z}}, spec: {containers: [{name: one, image: "img:1"}]}}}}
| - {apiVersion: v1, kind: PodTemplate, metadata: {name: pt}, template: {metadata: {labels: {p: t, q: u}}, spec: {containers: [{name: one, image: "img:1"}, {name: two, image: "img:2"}]}}}
| - {apiVersion: batch/v1, kind: Job, metadata: {name: susp}, spec: {suspend: true, completions: 5, parallelism: 2, template: {spec: {restartPolicy: Never, containers: [{name: one, image: "img:1"}]}}}}
| - {apiVersion: batch/v1, kind: CronJob, metadata: {name: cj}, spec: {suspend: true, schedule: "0 3 * * 1-5", timeZone: Europe/Berlin, jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: one, image: "img:1"}, {name: two, image: "img:2"}]}}}}}}
| - {apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {name: two}, spec: {scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: zero}, maxReplicas: 3, metrics: [{type: Resource, resource: {name: cpu, target: {type: AverageValue, averageValue: 500m}}}, {type: Resource, resource: {name: memory, target: {type: Utilization, averageUtilization: 70}}}, {type: Pods, pods: {metric: {name: rps}, target: {type: AverageValue, averageValue: "10"}}}]}}
| - {apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: max}, spec: {maxUnavailable: 30%, selector: {matchLabels: {a: b}}}}
| - {apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: min}, spec: {minAvailable: 2, selector: {matchLabels: {a: b}}}}
| - {apiVersion: v1, kind: ResourceQuota, metadata: {name: q}, spec: {hard: {pods: "50", services: "20", requests.cpu: "4", limits.memory: 8Gi, count/jobs.batch: "3"}}}
| - {apiVersion: v1, kind: ResourceQuota, metadata: {name: q-scoped}, spec: {hard: {pods: "5"}, scopes: [BestEffort]}}
| - {apiVersion: v1, kind: LimitRange, metadata: {name: lr}, spec: {limits: [{type: Pod, max: {cpu: "2"}}]}}
> misc.yaml
| apiVersion: v1
| kind: List
| items:
| - {apiVersion: v1, kind: PersistentVolume, metadata: {name: pv}, spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce, ReadOnlyMany], storageClassName: slow, persistentVolumeReclaimPolicy: Recycle, hostPath: {path: /tmp/x}}}
| - {apiVersion: storage.k8s.io/v1, kind: StorageClass, metadata: {name: std, annotations: {storageclass.kubernetes.io/is-default-class: "true"}}, provisioner: example.com/p, volumeBindingMode: WaitForFirstConsumer, allowVolumeExpansion: true}
| - {apiVersion: storage.k8s.io/v1, kind: StorageClass, metadata: {name: ret}, provisioner: kubernetes.io/no-provisioner, reclaimPolicy: Retain}
| - {apiVersion: scheduling.k8s.io/v1, kind: PriorityClass, metadata: {name: high}, value: 100000, globalDefault: false, preemptionPolicy: Never, description: for the best}
| - {apiVersion: node.k8s.io/v1, kind: RuntimeClass, metadata: {name: gvisor}, handler: runsc}
| - {apiVersion: coordination.k8s.io/v1, kind: Lease, metadata: {name: l}, spec: {holderIdentity: me}}
| - {apiVersion: v1, kind: ServiceAccount, metadata: {name: bot}, secrets: [{name: a}, {name: b}]}
| - {apiVersion: v1, kind: Secret, metadata: {name: sec}, type: example.com/x, data: {a: eA==}}
| - {apiVersion: v1, kind: ConfigMap, metadata: {name: bin}, data: {a: x}, binaryData: {b: eA==}}
| - {apiVersion: rbac.authorization.k8s.io/v1, kind: RoleBinding, metadata: {name: rb}, roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}, subjects: [{kind: User, name: jane, apiGroup: rbac.authorization.k8s.io}, {kind: Group, name: devs, apiGroup: rbac.authorization.k8s.io}, {kind: ServiceAccount, name: bot, namespace: default}, {kind: ServiceAccount, name: x, namespace: y}]}
| - {apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingWebhookConfiguration, metadata: {name: hooks}}
| - {apiVersion: storage.k8s.io/v1, kind: CSIDriver, metadata: {name: csi.example.com}, spec: {attachRequired: false}}
$ kubectl apply -f svcs.yaml -f eps.yaml -f net.yaml -f work.yaml -f misc.yaml
1|service/ext created
1|service/en created
1|service/hl created
1|service/np created
1|service/lbc created
1|service/lbp created
1|endpoints/notready created
1|endpoints/noports created
1|endpoints/none created
1|endpointslice.discovery.k8s.io/s-many created
1|endpointslice.discovery.k8s.io/s-noport created
1|endpointslice.discovery.k8s.io/s-allports created
1|endpointslice.discovery.k8s.io/s-fqdn created
1|ingress.networking.k8s.io/hosts created
1|ingress.networking.k8s.io/nohost created
1|ingressclass.networking.k8s.io/plain created
1|networkpolicy.networking.k8s.io/all created
1|networkpolicy.networking.k8s.io/expr created
1|deployment.apps/zero created
1|statefulset.apps/zero created
1|daemonset.apps/nowhere created
1|replicaset.apps/bare created
1|replicationcontroller/old created
1|podtemplate/pt created
1|job.batch/susp created
1|cronjob.batch/cj created
1|horizontalpodautoscaler.autoscaling/two created
1|poddisruptionbudget.policy/max created
1|poddisruptionbudget.policy/min created
1|resourcequota/q created
1|resourcequota/q-scoped created
1|limitrange/lr created
1|persistentvolume/pv created
1|storageclass.storage.k8s.io/std created
1|storageclass.storage.k8s.io/ret created
1|priorityclass.scheduling.k8s.io/high created
1|runtimeclass.node.k8s.io/gvisor created
1|lease.coordination.k8s.io/l created
1|serviceaccount/bot created
1|secret/sec created
1|configmap/bin created
1|validatingwebhookconfiguration.admissionregistration.k8s.io/hooks created
1|csidriver.storage.k8s.io/csi.example.com created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|Warning: spec.addressType: FQDN endpoints are deprecated
2|Warning: annotation "kubernetes.io/ingress.class" is deprecated, please use 'spec.ingressClassName' instead
2|Warning: spec.persistentVolumeReclaimPolicy: The Recycle reclaim policy is deprecated. Instead, the recommended approach is to use dynamic provisioning.
2|Error from server (BadRequest): error when creating "eps.yaml": Endpoints in version "v1" cannot be handled as a Endpoints: json: cannot unmarshal bool into Go struct field EndpointPort.subsets.ports.name of type string
2|Error from server (BadRequest): error when creating "net.yaml": IngressClass in version "v1" cannot be handled as a IngressClass: json: cannot unmarshal bool into Go struct field IngressClassParametersReference.spec.parameters.name of type string
2|Error from server (BadRequest): error when creating "misc.yaml": RoleBinding in version "v1" cannot be handled as a RoleBinding: json: cannot unmarshal bool into Go struct field Subject.subjects.namespace of type string
? 1
@ sleep 2
$ kubectl get svc
1|NAME         TYPE           CLUSTER-IP   EXTERNAL-IP                                        PORT(S)                     AGE
1|en           ExternalName   <none>       a.very.long.name.of.a.host.somewhere.example.com   5432/TCP                    7s
1|ext          ClusterIP      10.96.70.1   203.0.113.7,203.0.113.8                            80/TCP,443/UDP,9/SCTP       7s
1|hl           ClusterIP      None         <none>                                             <none>                      7s
1|kubernetes   ClusterIP      10.96.0.1    <none>                                             443/TCP                     17s
1|lbc          LoadBalancer   10.96.70.3   203.0.113.10                                       80/TCP                      7s
1|lbp          LoadBalancer   10.96.70.4   <pending>                                          80:30774/TCP                7s
1|np           NodePort       10.96.70.2   203.0.113.9                                        80:30770/TCP,81:30771/TCP   7s
$ kubectl get svc -o wide --show-labels
1|NAME         TYPE           CLUSTER-IP   EXTERNAL-IP                                        PORT(S)                     AGE   SELECTOR   LABELS
1|en           ExternalName   <none>       a.very.long.name.of.a.host.somewhere.example.com   5432/TCP                    11s   <none>     <none>
1|ext          ClusterIP      10.96.70.1   203.0.113.7,203.0.113.8                            80/TCP,443/UDP,9/SCTP       11s   a=b,c=d    t=a
1|hl           ClusterIP      None         <none>                                             <none>                      11s   <none>     <none>
1|kubernetes   ClusterIP      10.96.0.1    <none>                                             443/TCP                     21s   <none>     component=apiserver,provider=kubernetes
1|lbc          LoadBalancer   10.96.70.3   203.0.113.10                                       80/TCP                      11s   <none>     <none>
1|lbp          LoadBalancer   10.96.70.4   <pending>                                          80:30774/TCP                11s   <none>     <none>
1|np           NodePort       10.96.70.2   203.0.113.9                                        80:30770/TCP,81:30771/TCP   11s   <none>     <none>
$ kubectl get svc -A -o wide
1|NAMESPACE     NAME         TYPE           CLUSTER-IP   EXTERNAL-IP                                        PORT(S)                     AGE     SELECTOR
1|default       en           ExternalName   <none>       a.very.long.name.of.a.host.somewhere.example.com   5432/TCP                    14s     <none>
1|default       ext          ClusterIP      10.96.70.1   203.0.113.7,203.0.113.8                            80/TCP,443/UDP,9/SCTP       14s     a=b,c=d
1|default       hl           ClusterIP      None         <none>                                             <none>                      14s     <none>
1|default       kubernetes   ClusterIP      10.96.0.1    <none>                                             443/TCP                     24s     <none>
1|default       lbc          LoadBalancer   10.96.70.3   203.0.113.10                                       80/TCP                      14s     <none>
1|default       lbp          LoadBalancer   10.96.70.4   <pending>                                          80:30774/TCP                14s     <none>
1|default       np           NodePort       10.96.70.2   203.0.113.9                                        80:30770/TCP,81:30771/TCP   14s     <none>
1|kube-system   kube-dns     ClusterIP      10.96.0.10   <none>                                             53/UDP,53/TCP,9153/TCP      9m27s   k8s-app=kube-dns
$ kubectl get svc -L t --sort-by=.spec.type
1|NAME         TYPE           CLUSTER-IP   EXTERNAL-IP                                        PORT(S)                     AGE   T
1|ext          ClusterIP      10.96.70.1   203.0.113.7,203.0.113.8                            80/TCP,443/UDP,9/SCTP       17s   a
1|hl           ClusterIP      None         <none>                                             <none>                      17s   
1|kubernetes   ClusterIP      10.96.0.1    <none>                                             443/TCP                     27s   
1|en           ExternalName   <none>       a.very.long.name.of.a.host.somewhere.example.com   5432/TCP                    17s   
1|lbc          LoadBalancer   10.96.70.3   203.0.113.10                                       80/TCP                      17s   
1|lbp          LoadBalancer   10.96.70.4   <pending>                                          80:30774/TCP                17s   
1|np           NodePort       10.96.70.2   203.0.113.9                                        80:30770/TCP,81:30771/TCP   17s   
$ kubectl get svc --sort-by='.spec.ports[0].port'
1|NAME         TYPE           CLUSTER-IP   EXTERNAL-IP                                        PORT(S)                     AGE
1|hl           ClusterIP      None         <none>                                             <none>                      19s
1|ext          ClusterIP      10.96.70.1   203.0.113.7,203.0.113.8                            80/TCP,443/UDP,9/SCTP       19s
1|lbc          LoadBalancer   10.96.70.3   203.0.113.10                                       80/TCP                      19s
1|lbp          LoadBalancer   10.96.70.4   <pending>                                          80:30774/TCP                19s
1|np           NodePort       10.96.70.2   203.0.113.9                                        80:30770/TCP,81:30771/TCP   19s
1|kubernetes   ClusterIP      10.96.0.1    <none>                                             443/TCP                     29s
1|en           ExternalName   <none>       a.very.long.name.of.a.host.somewhere.example.com   5432/TCP                    19s
$ kubectl get svc -o custom-columns='NAME:.metadata.name,EXT:.spec.externalIPs,ALL:.spec.ports[*].port,FIRST:.spec.ports[0].name,PROTO:.spec.ports[?(@.protocol=="UDP")].port'
1|NAME         EXT                         ALL        FIRST    PROTO
1|en           <none>                      5432       <none>   <none>
1|ext          [203.0.113.7 203.0.113.8]   80,443,9   a        443
1|hl           <none>                      <none>     <none>   <none>
1|kubernetes   <none>                      443        https    <none>
1|lbc          [203.0.113.10]              80         <none>   <none>
1|lbp          <none>                      80         <none>   <none>
1|np           [203.0.113.9]               80,81      a        <none>
$ kubectl get ep
1|NAME         ENDPOINTS         AGE
1|ext          <none>            24s
1|kubernetes   172.18.0.2:6443   34s
1|none         <none>            24s
1|noports      10.1.1.1          24s
1|notready                       24s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl get ep -o wide --no-headers
1|ext          <none>            26s
1|kubernetes   172.18.0.2:6443   36s
1|none         <none>            26s
1|noports      10.1.1.1          26s
1|notready                       26s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl get endpointslices
1|NAME         ADDRESSTYPE   PORTS               ENDPOINTS                                AGE
1|ext-46h2j    IPv4          <unset>             <unset>                                  28s
1|kubernetes   IPv4          6443                172.18.0.2                               38s
1|s-allports   IPv6          x                   <unset>                                  28s
1|s-fqdn       FQDN          80                  a.example.com                            28s
1|s-many       IPv4          1,2,3 + 1 more...   10.1.1.1,10.1.1.2,10.1.1.3 + 2 more...   28s
1|s-noport     IPv4          <unset>             10.1.1.1                                 28s
$ kubectl get endpointslices -o wide --show-labels -l '!kubernetes.io/service-name'
1|NAME         ADDRESSTYPE   PORTS               ENDPOINTS                                AGE   LABELS
1|s-allports   IPv6          x                   <unset>                                  31s   <none>
1|s-fqdn       FQDN          80                  a.example.com                            31s   <none>
1|s-many       IPv4          1,2,3 + 1 more...   10.1.1.1,10.1.1.2,10.1.1.3 + 2 more...   31s   <none>
1|s-noport     IPv4          <unset>             10.1.1.1                                 31s   <none>
$ kubectl get ingress
1|NAME     CLASS    HOSTS                                                   ADDRESS   PORTS     AGE
1|hosts    ngx      a.example.com,b.example.com,c.example.com + 2 more...             80, 443   33s
1|nohost   <none>   *                                                                 80        33s
$ kubectl get ing -o wide -A
1|NAMESPACE   NAME     CLASS    HOSTS                                                   ADDRESS   PORTS     AGE
1|default     hosts    ngx      a.example.com,b.example.com,c.example.com + 2 more...             80, 443   35s
1|default     nohost   <none>   *                                                                 80        35s
$ kubectl get ingressclass
1|NAME    CONTROLLER      PARAMETERS   AGE
1|plain   example.com/d   <none>       36s
$ kubectl get netpol
1|NAME   POD-SELECTOR                    AGE
1|all    <none>                          37s
1|expr   a in (b,c),!d,e notin (f),x=y   37s
$ kubectl get netpol -o wide -n default
1|NAME   POD-SELECTOR                    AGE
1|all    <none>                          41s
1|expr   a in (b,c),!d,e notin (f),x=y   41s
$ kubectl get deploy,sts,ds,rs,rc
1|NAME                   READY   UP-TO-DATE   AVAILABLE   AGE
1|deployment.apps/zero   0/0     0            0           44s
1|
1|NAME                    READY   AGE
1|statefulset.apps/zero   0/0     44s
1|
1|NAME                     DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR   AGE
1|daemonset.apps/nowhere   0         0         0       0            0           a=b,c=d         44s
1|
1|NAME                              DESIRED   CURRENT   READY   AGE
1|replicaset.apps/bare              0         0         0       44s
1|replicaset.apps/zero-6b95b46f85   0         0         0       44s
1|
1|NAME                        DESIRED   CURRENT   READY   AGE
1|replicationcontroller/old   0         0         0       44s
$ kubectl get deploy,sts,ds,rs,rc -o wide
1|NAME                   READY   UP-TO-DATE   AVAILABLE   AGE   CONTAINERS   IMAGES        SELECTOR
1|deployment.apps/zero   0/0     0            0           47s   one,two      img:1,img:2   a in (b,c)
1|
1|NAME                    READY   AGE   CONTAINERS   IMAGES
1|statefulset.apps/zero   0/0     47s   one,two      img:1,img:2
1|
1|NAME                     DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR   AGE   CONTAINERS   IMAGES   SELECTOR
1|daemonset.apps/nowhere   0         0         0       0            0           a=b,c=d         47s   one          img:1    d=z
1|
1|NAME                              DESIRED   CURRENT   READY   AGE   CONTAINERS   IMAGES        SELECTOR
1|replicaset.apps/bare              0         0         0       47s   one          img:1         r=z
1|replicaset.apps/zero-6b95b46f85   0         0         0       47s   one,two      img:1,img:2   a in (b,c),pod-template-hash=6b95b46f85
1|
1|NAME                        DESIRED   CURRENT   READY   AGE   CONTAINERS   IMAGES   SELECTOR
1|replicationcontroller/old   0         0         0       47s   one          img:1    rc=z
$ kubectl get podtemplates
1|NAME   CONTAINERS   IMAGES        POD LABELS
1|pt     one,two      img:1,img:2   p=t,q=u
$ kubectl get podtemplates -o wide
1|NAME   CONTAINERS   IMAGES        POD LABELS
1|pt     one,two      img:1,img:2   p=t,q=u
$ kubectl get jobs
1|NAME   STATUS      COMPLETIONS   DURATION   AGE
1|susp   Suspended   0/5                      53s
$ kubectl get jobs -o wide
1|NAME   STATUS      COMPLETIONS   DURATION   AGE   CONTAINERS   IMAGES   SELECTOR
1|susp   Suspended   0/5                      55s   one          img:1    batch.kubernetes.io/controller-uid=26c201a4-9bd8-4af0-bc2c-205ee83cf6c0
$ kubectl get cronjobs
1|NAME   SCHEDULE      TIMEZONE        SUSPEND   ACTIVE   LAST SCHEDULE   AGE
1|cj     0 3 * * 1-5   Europe/Berlin   True      0        <none>          56s
$ kubectl get cj -o wide
1|NAME   SCHEDULE      TIMEZONE        SUSPEND   ACTIVE   LAST SCHEDULE   AGE   CONTAINERS   IMAGES        SELECTOR
1|cj     0 3 * * 1-5   Europe/Berlin   True      0        <none>          58s   one,two      img:1,img:2   <none>
$ kubectl get hpa
1|NAME   REFERENCE         TARGETS                                                  MINPODS   MAXPODS   REPLICAS   AGE
1|two    Deployment/zero   cpu: <unknown>/500m, memory: <unknown>/70% + 1 more...   1         3         0          59s
$ kubectl get hpa.v1.autoscaling
1|NAME   REFERENCE         TARGETS                                                  MINPODS   MAXPODS   REPLICAS   AGE
1|two    Deployment/zero   cpu: <unknown>/500m, memory: <unknown>/70% + 1 more...   1         3         0          60s
$ kubectl get hpa -o wide --show-labels
1|NAME   REFERENCE         TARGETS                                                  MINPODS   MAXPODS   REPLICAS   AGE   LABELS
1|two    Deployment/zero   cpu: <unknown>/500m, memory: <unknown>/70% + 1 more...   1         3         0          61s   <none>
$ kubectl get pdb
1|NAME   MIN AVAILABLE   MAX UNAVAILABLE   ALLOWED DISRUPTIONS   AGE
1|max    N/A             30%               0                     62s
1|min    2               N/A               0                     62s
$ kubectl get quota
1|NAME       REQUEST                                                                LIMIT                  AGE
1|q          count/jobs.batch: 1/3, pods: 0/50, requests.cpu: 0/4, services: 7/20   limits.memory: 0/8Gi   64s
1|q-scoped   pods: 0/5                                                                                     64s
$ kubectl get resourcequota q-scoped
1|NAME       REQUEST     LIMIT   AGE
1|q-scoped   pods: 0/5           66s
$ kubectl get limits
1|NAME   CREATED AT
1|lr     2026-11-30T01:46:32Z
$ kubectl get sc
1|NAME            PROVISIONER                    RECLAIMPOLICY   VOLUMEBINDINGMODE      ALLOWVOLUMEEXPANSION   AGE
1|ret             kubernetes.io/no-provisioner   Retain          Immediate              false                  70s
1|std (default)   example.com/p                  Delete          WaitForFirstConsumer   true                   70s
$ kubectl get sc std -o wide
1|NAME            PROVISIONER     RECLAIMPOLICY   VOLUMEBINDINGMODE      ALLOWVOLUMEEXPANSION   AGE
1|std (default)   example.com/p   Delete          WaitForFirstConsumer   true                   71s
$ kubectl get pc
1|NAME                      VALUE        GLOBAL-DEFAULT   AGE   PREEMPTIONPOLICY
1|high                      100000       false            73s   Never
1|system-cluster-critical   2000000000   false            10m   PreemptLowerPriority
1|system-node-critical      2000001000   false            10m   PreemptLowerPriority
$ kubectl get pc --sort-by=.value
1|NAME                      VALUE        GLOBAL-DEFAULT   AGE   PREEMPTIONPOLICY
1|high                      100000       false            74s   Never
1|system-cluster-critical   2000000000   false            10m   PreemptLowerPriority
1|system-node-critical      2000001000   false            10m   PreemptLowerPriority
$ kubectl get runtimeclass
1|NAME     HANDLER   AGE
1|gvisor   runsc     75s
$ kubectl get lease
1|NAME   HOLDER   AGE
1|l      me       76s
$ kubectl get sa
1|NAME      AGE
1|bot       77s
1|default   10m
$ kubectl get sa -o wide
1|NAME      AGE
1|bot       78s
1|default   10m
$ kubectl get secret
1|NAME   TYPE            DATA   AGE
1|sec    example.com/x   1      79s
$ kubectl get cm
1|NAME               DATA   AGE
1|bin                2      81s
1|kube-root-ca.crt   1      102s
$ kubectl get rolebinding
2|No resources found in default namespace.
$ kubectl get rolebinding -o wide
2|No resources found in default namespace.
$ kubectl get clusterrolebinding cluster-admin -o wide
1|NAME            ROLE                        AGE   USERS   GROUPS           SERVICEACCOUNTS
1|cluster-admin   ClusterRole/cluster-admin   10m           system:masters   
$ kubectl get clusterrole view
1|NAME   CREATED AT
1|view   2026-11-30T01:37:07Z
$ kubectl get validatingwebhookconfigurations
1|NAME    WEBHOOKS   AGE
1|hooks   0          84s
$ kubectl get csidrivers
1|NAME              ATTACHREQUIRED   PODINFOONMOUNT   STORAGECAPACITY   TOKENREQUESTS   REQUIRESREPUBLISH   MODES        AGE
1|csi.example.com   false            false            false             <unset>         false               Persistent   85s
$ kubectl get csinodes
2|No resources found
$ kubectl get volumeattachments
2|No resources found
$ kubectl get cs etcd-0 -o yaml
1|apiVersion: v1
1|conditions:
1|- message: ok
1|  status: "True"
1|  type: Healthy
1|kind: ComponentStatus
1|metadata:
1|  name: etcd-0
2|Warning: v1 ComponentStatus is deprecated in v1.19+
$ kubectl get crd
2|No resources found
$ kubectl get csr
2|No resources found
$ kubectl get servicecidrs
1|NAME         CIDRS          AGE
1|kubernetes   10.96.0.0/16   10m
$ kubectl get ipaddresses --sort-by=.metadata.name
1|NAME         PARENTREF
1|10.96.0.1    services/default/kubernetes
1|10.96.0.10   services/kube-system/kube-dns
1|10.96.70.1   services/default/ext
1|10.96.70.2   services/default/np
1|10.96.70.3   services/default/lbc
1|10.96.70.4   services/default/lbp
$ kubectl get ipaddress -o wide
1|NAME         PARENTREF
1|10.96.0.1    services/default/kubernetes
1|10.96.0.10   services/kube-system/kube-dns
1|10.96.70.1   services/default/ext
1|10.96.70.2   services/default/np
1|10.96.70.3   services/default/lbc
1|10.96.70.4   services/default/lbp
$ kubectl get nodes -o wide
1|NAME                 STATUS   ROLES           AGE   VERSION   INTERNAL-IP   EXTERNAL-IP   OS-IMAGE                         KERNEL-VERSION            CONTAINER-RUNTIME
1|kind-control-plane   Ready    control-plane   10m   v1.36.3   172.18.0.2    <none>        Debian GNU/Linux 12 (bookworm)   6.18.44-fc-v595 (amd64)   containerd://2.1.3
1|kind-worker          Ready    <none>          10m   v1.36.3   172.18.0.3    <none>        Debian GNU/Linux 12 (bookworm)   6.18.44-fc-v595 (amd64)   containerd://2.1.3
1|kind-worker2         Ready    <none>          10m   v1.36.3   172.18.0.4    <none>        Debian GNU/Linux 12 (bookworm)   6.18.44-fc-v595 (amd64)   containerd://2.1.3
$ kubectl get nodes -L kubernetes.io/hostname,nope
1|NAME                 STATUS   ROLES           AGE   VERSION   HOSTNAME             NOPE
1|kind-control-plane   Ready    control-plane   10m   v1.36.3   kind-control-plane   
1|kind-worker          Ready    <none>          10m   v1.36.3   kind-worker          
1|kind-worker2         Ready    <none>          10m   v1.36.3   kind-worker2         
$ kubectl get ns
1|NAME              STATUS   AGE
1|default           Active   11m
1|kube-node-lease   Active   11m
1|kube-public       Active   11m
1|kube-system       Active   11m
$ kubectl get events -o wide --field-selector involvedObject.name=lbp
2|No resources found in default namespace.
$ kubectl get ev --no-headers --field-selector involvedObject.kind=Nothing
2|Warning: short name "ev" could also match lower priority resource events.events.k8s.io
2|No resources found in default namespace.
$ kubectl get controllerrevisions
1|NAME                 CONTROLLER               REVISION   AGE
1|nowhere-5499fb456b   daemonset.apps/nowhere   1          97s
1|zero-669887f577      statefulset.apps/zero    1          97s
$ kubectl get rc old --show-kind
1|NAME                        DESIRED   CURRENT   READY   AGE
1|replicationcontroller/old   0         0         0       97s
$ kubectl get pod,svc,ep -l t=a
1|NAME          TYPE        CLUSTER-IP   EXTERNAL-IP               PORT(S)                 AGE
1|service/ext   ClusterIP   10.96.70.1   203.0.113.7,203.0.113.8   80/TCP,443/UDP,9/SCTP   99s
1|
1|NAME            ENDPOINTS   AGE
1|endpoints/ext   <none>      99s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl get svc/ext ep/many ing/hosts
1|NAME          TYPE        CLUSTER-IP   EXTERNAL-IP               PORT(S)                 AGE
1|service/ext   ClusterIP   10.96.70.1   203.0.113.7,203.0.113.8   80/TCP,443/UDP,9/SCTP   100s
1|
1|NAME                              CLASS   HOSTS                                                   ADDRESS   PORTS     AGE
1|ingress.networking.k8s.io/hosts   ngx     a.example.com,b.example.com,c.example.com + 2 more...             80, 443   100s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|Error from server (NotFound): endpoints "many" not found
? 1
$ kubectl get svc/ext ep/many ing/hosts -o wide --show-labels
1|NAME          TYPE        CLUSTER-IP   EXTERNAL-IP               PORT(S)                 AGE    SELECTOR   LABELS
1|service/ext   ClusterIP   10.96.70.1   203.0.113.7,203.0.113.8   80/TCP,443/UDP,9/SCTP   100s   a=b,c=d    t=a
1|
1|NAME                              CLASS   HOSTS                                                   ADDRESS   PORTS     AGE    LABELS
1|ingress.networking.k8s.io/hosts   ngx     a.example.com,b.example.com,c.example.com + 2 more...             80, 443   100s   <none>
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|Error from server (NotFound): endpoints "many" not found
? 1
$ kubectl get svc ext np -o wide --no-headers
1|ext   ClusterIP   10.96.70.1   203.0.113.7,203.0.113.8   80/TCP,443/UDP,9/SCTP       101s   a=b,c=d
1|np    NodePort    10.96.70.2   203.0.113.9               80:30770/TCP,81:30771/TCP   101s   <none>
$ kubectl get deploy zero -o custom-columns=N:.metadata.name,S:.spec.selector.matchExpressions[*].values,I:.spec.template.spec.containers[*].image
1|N      S       I
1|zero   [b c]   img:1,img:2
$ kubectl get all --show-labels --no-headers | tr -s ' ' | cut -d' ' -f1
1|replicationcontroller/old
1|service/en
1|service/ext
1|service/hl
1|service/kubernetes
1|service/lbc
1|service/lbp
1|service/np
1|daemonset.apps/nowhere
1|deployment.apps/zero
1|replicaset.apps/bare
1|replicaset.apps/zero-6b95b46f85
1|statefulset.apps/zero
1|horizontalpodautoscaler.autoscaling/two
1|cronjob.batch/cj
1|job.batch/susp
$ kubectl get all -l t=a -o wide
1|NAME          TYPE        CLUSTER-IP   EXTERNAL-IP               PORT(S)                 AGE    SELECTOR
1|service/ext   ClusterIP   10.96.70.1   203.0.113.7,203.0.113.8   80/TCP,443/UDP,9/SCTP   103s   a=b,c=d
$ kubectl get svc --show-kind --show-labels --no-headers -l t
1|service/ext   ClusterIP   10.96.70.1   203.0.113.7,203.0.113.8   80/TCP,443/UDP,9/SCTP   104s   t=a
$ kubectl get nodes,ns
1|NAME                      STATUS   ROLES           AGE   VERSION
1|node/kind-control-plane   Ready    control-plane   11m   v1.36.3
1|node/kind-worker          Ready    <none>          11m   v1.36.3
1|node/kind-worker2         Ready    <none>          11m   v1.36.3
1|
1|NAME                        STATUS   AGE
1|namespace/default           Active   11m
1|namespace/kube-node-lease   Active   11m
1|namespace/kube-public       Active   11m
1|namespace/kube-system       Active   11m
$ kubectl get pods,nodes -n kube-system --no-headers | tr -s ' ' | cut -d' ' -f2,3
1|1/1 Running
1|1/1 Running
1|Ready control-plane
1|Ready <none>
1|Ready <none>
$ kubectl get networkpolicies.networking.k8s.io,ingresses.networking.k8s.io -o name
1|networkpolicy.networking.k8s.io/all
1|networkpolicy.networking.k8s.io/expr
1|ingress.networking.k8s.io/hosts
1|ingress.networking.k8s.io/nohost
$ kubectl get svc ext -o jsonpath-as-json='{.spec.ports[*].name}'
1|[
1|    "a",
1|    "b",
1|    "c"
1|]
$ kubectl get svc ext np -o jsonpath='{range .items[*]}{.metadata.name}{": "}{range .spec.ports[*]}{.name}/{.protocol}{" "}{end}{"\n"}{end}'
1|ext: a/TCP b/UDP c/SCTP 
1|np: a/TCP b/TCP 
$ kubectl get svc -o jsonpath='{range .items[?(@.spec.externalIPs)]}{.metadata.name}={.spec.externalIPs[0]}{"\n"}{end}'
1|ext=203.0.113.7
1|lbc=203.0.113.10
1|np=203.0.113.9
$ kubectl get svc ext -o jsonpath='{.spec.ports[1:].name} {.spec.ports[:2].name} {.spec.ports[::2].name} {.spec.ports[-2:].name}{"\n"}'
1|b c a b a c b c
$ kubectl get svc ext -o jsonpath='{.spec.ports[0,2].name}{"\n"}'
1|a c
$ kubectl get svc ext -o jsonpath="{.metadata.labels['t']}{.metadata['name','namespace']}{'\n'}"
1|aext default
$ kubectl get svc ext -o go-template='{{range $i, $p := .spec.ports}}{{if $i}}, {{end}}{{$p.name}}:{{$p.port}}{{end}}{{"\n"}}'
1|a:80, b:443, c:9
$ kubectl get svc ext -o go-template='{{len .spec.externalIPs}} {{index .spec.externalIPs 1}} {{printf "%s|%5d|%-6s|%v" .metadata.name 42 "x" .spec.selector}} {{eq .spec.type "ClusterIP"}} {{.spec.type | len}} {{slice .metadata.name 1 2}}{{"\n"}}'
1|2 203.0.113.8 ext|   42|x     |map[a:b c:d] true 9 x
$ kubectl get svc ext -o go-template='{{with $x := .metadata}}{{$x.name | html}}{{end}}{{/* nothing */}} {{- "trim" -}} {{urlquery "a b"}} {{js "it'"'"'s"}} {{print 1 2 "x" "y" 3}} {{println "z"}}'
1|exttrima+b it\'s 1 2xy3 z
$ kubectl get svc ext -o go-template='{{define "T"}}<{{.}}>{{end}}{{template "T" .spec.type}}{{range .spec.nope}}x{{else}}none{{end}}{{if and .spec.type (not .spec.nope)}} ok{{end}}{{if or false 0}}no{{else if gt 2 1}} two{{end}}{{"\n"}}'
1|<ClusterIP>none ok two
$ kubectl get svc ext -o kyaml
1|---
1|{
1|  apiVersion: "v1",
1|  kind: "Service",
1|  metadata: {
1|    annotations: {
1|      kubectl.kubernetes.io/last-applied-configuration: "\
1|         {\"apiVersion\":\"v1\",\"kind\":\"Service\",\"metadata\":{\"annotations\":{},\"labels\":{\"t\":\"a\"},\"name\":\"ext\",\"namespace\":\"default\"},\"spec\":{\"clusterIP\":\"10.96.70.1\",\"externalIPs\":[\"203.0.113.7\",\"203.0.113.8\"],\"ports\":[{\"name\":\"a\",\"port\":80},{\"name\":\"b\",\"port\":443,\"protocol\":\"UDP\"},{\"name\":\"c\",\"port\":9,\"protocol\":\"SCTP\"}],\"selector\":{\"a\":\"b\",\"c\":\"d\"}}}\n\
1|        ",
1|    },
1|    creationTimestamp: "2026-11-30T01:46:31Z",
1|    labels: {
1|      "t": "a",
1|    },
1|    name: "ext",
1|    namespace: "default",
1|    resourceVersion: "699",
1|    uid: "c2305e9b-b63f-4843-aa71-438f4a823cea",
1|  },
1|  spec: {
1|    clusterIP: "10.96.70.1",
1|    clusterIPs: [
1|      "10.96.70.1",
1|    ],
1|    externalIPs: [
1|      "203.0.113.7",
1|      "203.0.113.8",
1|    ],
1|    externalTrafficPolicy: "Cluster",
1|    internalTrafficPolicy: "Cluster",
1|    ipFamilies: [
1|      "IPv4",
1|    ],
1|    ipFamilyPolicy: "SingleStack",
1|    ports: [{
1|      name: "a",
1|      port: 80,
1|      protocol: "TCP",
1|      targetPort: 80,
1|    }, {
1|      name: "b",
1|      port: 443,
1|      protocol: "UDP",
1|      targetPort: 443,
1|    }, {
1|      name: "c",
1|      port: 9,
1|      protocol: "SCTP",
1|      targetPort: 9,
1|    }],
1|    selector: {
1|      a: "b",
1|      c: "d",
1|    },
1|    sessionAffinity: "None",
1|    type: "ClusterIP",
1|  },
1|  status: {
1|    loadBalancer: {},
1|  },
1|}
$ kubectl get svc ext -o yaml --show-managed-fields=false | head -12
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  annotations:
1|    kubectl.kubernetes.io/last-applied-configuration: |
1|      {"apiVersion":"v1","kind":"Service","metadata":{"annotations":{},"labels":{"t":"a"},"name":"ext","namespace":"default"},"spec":{"clusterIP":"10.96.70.1","externalIPs":["203.0.113.7","203.0.113.8"],"ports":[{"name":"a","port":80},{"name":"b","port":443,"protocol":"UDP"},{"name":"c","port":9,"protocol":"SCTP"}],"selector":{"a":"b","c":"d"}}}
1|  creationTimestamp: "2026-11-30T01:46:31Z"
1|  labels:
1|    t: a
1|  name: ext
1|  namespace: default
1|  resourceVersion: "699"
$ kubectl delete -f svcs.yaml -f eps.yaml -f net.yaml -f work.yaml -f misc.yaml
1|service "ext" deleted from default namespace
1|service "en" deleted from default namespace
1|service "hl" deleted from default namespace
1|service "np" deleted from default namespace
1|service "lbc" deleted from default namespace
1|service "lbp" deleted from default namespace
1|endpoints "notready" deleted from default namespace
1|endpoints "noports" deleted from default namespace
1|endpoints "none" deleted from default namespace
1|endpointslice.discovery.k8s.io "s-many" deleted from default namespace
1|endpointslice.discovery.k8s.io "s-noport" deleted from default namespace
1|endpointslice.discovery.k8s.io "s-allports" deleted from default namespace
1|endpointslice.discovery.k8s.io "s-fqdn" deleted from default namespace
1|ingress.networking.k8s.io "hosts" deleted from default namespace
1|ingress.networking.k8s.io "nohost" deleted from default namespace
1|ingressclass.networking.k8s.io "plain" deleted
1|networkpolicy.networking.k8s.io "all" deleted from default namespace
1|networkpolicy.networking.k8s.io "expr" deleted from default namespace
1|deployment.apps "zero" deleted from default namespace
1|statefulset.apps "zero" deleted from default namespace
1|daemonset.apps "nowhere" deleted from default namespace
1|replicaset.apps "bare" deleted from default namespace
1|replicationcontroller "old" deleted from default namespace
1|podtemplate "pt" deleted from default namespace
1|job.batch "susp" deleted from default namespace
1|cronjob.batch "cj" deleted from default namespace
1|horizontalpodautoscaler.autoscaling "two" deleted from default namespace
1|poddisruptionbudget.policy "max" deleted from default namespace
1|poddisruptionbudget.policy "min" deleted from default namespace
1|resourcequota "q" deleted from default namespace
1|resourcequota "q-scoped" deleted from default namespace
1|limitrange "lr" deleted from default namespace
1|persistentvolume "pv" deleted
1|storageclass.storage.k8s.io "std" deleted
1|storageclass.storage.k8s.io "ret" deleted
1|priorityclass.scheduling.k8s.io "high" deleted
1|runtimeclass.node.k8s.io "gvisor" deleted
1|lease.coordination.k8s.io "l" deleted from default namespace
1|serviceaccount "bot" deleted from default namespace
1|secret "sec" deleted from default namespace
1|configmap "bin" deleted from default namespace
1|validatingwebhookconfiguration.admissionregistration.k8s.io "hooks" deleted
1|csidriver.storage.k8s.io "csi.example.com" deleted
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|Error from server (NotFound): error when deleting "eps.yaml": endpoints "many" not found
2|Error from server (NotFound): error when deleting "net.yaml": ingressclasses.networking.k8s.io "ngx" not found
2|Error from server (NotFound): error when deleting "misc.yaml": rolebindings.rbac.authorization.k8s.io "rb" not found
? 1
