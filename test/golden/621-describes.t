# describe of everything that a teacher shows, and what stands in yaml of it.
> all.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: multi, labels: {app: multi, tier: front}, annotations: {note: a long note of several words, other: "2"}}
| spec:
|   type: LoadBalancer
|   clusterIP: 10.96.65.1
|   externalTrafficPolicy: Local
|   internalTrafficPolicy: Local
|   sessionAffinity: ClientIP
|   sessionAffinityConfig: {clientIP: {timeoutSeconds: 60}}
|   loadBalancerSourceRanges: [172.18.0.0/16, 10.0.0.0/8]
|   externalIPs: [192.0.2.1, 192.0.2.2]
|   healthCheckNodePort: 31111
|   publishNotReadyAddresses: true
|   trafficDistribution: PreferSameNode
|   selector: {app: multi, tier: front}
|   ports:
|   - {name: http, port: 80, targetPort: web, nodePort: 31080, appProtocol: http}
|   - {name: dns, port: 53, protocol: UDP, targetPort: 5353, nodePort: 31053}
|   - {name: sctp, port: 9, protocol: SCTP, nodePort: 31009}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: ext, annotations: {team: db}}
| spec: {type: ExternalName, externalName: db.example.org, ports: [{port: 5432, name: pg}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: hl}
| spec: {clusterIP: None, selector: {app: multi}, ports: [{port: 80, targetPort: web}]}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: bare}
| spec: {clusterIP: None}
| ---
| apiVersion: apps/v1
| kind: Deployment
| metadata: {name: multi}
| spec:
|   replicas: 2
|   minReadySeconds: 1
|   revisionHistoryLimit: 3
|   progressDeadlineSeconds: 60
|   strategy: {type: Recreate}
|   selector: {matchLabels: {app: multi}, matchExpressions: [{key: tier, operator: In, values: [front, back]}]}
|   template:
|     metadata: {labels: {app: multi, tier: front}, annotations: {sidecar: "false"}}
|     spec:
|       serviceAccountName: default
|       nodeSelector: {kubernetes.io/os: linux}
|       tolerations: [{key: spot, operator: Exists, effect: NoSchedule}]
|       volumes:
|       - {name: conf, configMap: {name: conf, optional: true}}
|       - {name: tmp, emptyDir: {sizeLimit: 10Mi}}
|       containers:
|       - name: web
|         image: registry.k8s.io/e2e-test-images/agnhost:2.53
|         args: [netexec, --http-port=8080]
|         ports: [{name: web, containerPort: 8080}]
|         env:
|         - {name: POD_IP, valueFrom: {fieldRef: {fieldPath: status.podIP}}}
|         - {name: CONF, valueFrom: {configMapKeyRef: {name: conf, key: a, optional: true}}}
|         - {name: LIM, valueFrom: {resourceFieldRef: {resource: limits.cpu}}}
|         envFrom: [{configMapRef: {name: conf, optional: true}, prefix: X_}]
|         resources: {requests: {cpu: 50m, memory: 16Mi}, limits: {cpu: "1", memory: 32Mi}}
|         readinessProbe: {httpGet: {path: /healthz, port: web}, periodSeconds: 2, initialDelaySeconds: 1}
|         livenessProbe: {tcpSocket: {port: 8080}, failureThreshold: 5}
|         lifecycle: {preStop: {exec: {command: [sleep, "1"]}}}
|         volumeMounts: [{name: conf, mountPath: /etc/conf, readOnly: true}, {name: tmp, mountPath: /tmp/x, subPath: y}]
| ---
| apiVersion: autoscaling/v2
| kind: HorizontalPodAutoscaler
| metadata: {name: multi}
| spec:
|   scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: multi}
|   minReplicas: 2
|   maxReplicas: 5
|   metrics:
|   - {type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 70}}}
|   - {type: Resource, resource: {name: memory, target: {type: AverageValue, averageValue: 100Mi}}}
|   - {type: Pods, pods: {metric: {name: rps}, target: {type: AverageValue, averageValue: "10"}}}
|   - {type: External, external: {metric: {name: queue, selector: {matchLabels: {q: a}}}, target: {type: Value, value: "30"}}}
|   behavior: {scaleDown: {stabilizationWindowSeconds: 30, policies: [{type: Pods, value: 1, periodSeconds: 10}]}}
| ---
| apiVersion: policy/v1
| kind: PodDisruptionBudget
| metadata: {name: multi}
| spec: {maxUnavailable: 1, selector: {matchLabels: {app: multi}}}
| ---
| apiVersion: batch/v1
| kind: CronJob
| metadata: {name: tick}
| spec: {schedule: "*/5 * * * *", suspend: true, concurrencyPolicy: Forbid, jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: t, image: "busybox:1.36", command: [date]}]}}}}}
| ---
| apiVersion: v1
| kind: Secret
| metadata: {name: pass}
| stringData: {user: admin, password: s3cret}
| ---
| apiVersion: v1
| kind: ResourceQuota
| metadata: {name: q}
| spec: {hard: {services: "10", services.loadbalancers: "2", pods: "20"}}
| ---
| apiVersion: v1
| kind: LimitRange
| metadata: {name: lr}
| spec: {limits: [{type: Container, default: {cpu: "1", memory: 64Mi}, defaultRequest: {cpu: 10m, memory: 8Mi}}]}
$ kubectl apply -f all.yaml
1|service/multi created
1|service/ext created
1|service/hl created
1|service/bare created
1|horizontalpodautoscaler.autoscaling/multi created
1|poddisruptionbudget.policy/multi created
1|cronjob.batch/tick created
1|secret/pass created
1|resourcequota/q created
1|limitrange/lr created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
2|Error from server (BadRequest): error when creating "all.yaml": Deployment in version "v1" cannot be handled as a Deployment: json: cannot unmarshal bool into Go struct field VolumeMount.spec.template.spec.containers.volumeMounts.subPath of type string
? 1
@ ready
@ sleep 3
$ kubectl get svc -o wide
1|NAME         TYPE           CLUSTER-IP   EXTERNAL-IP                          PORT(S)                                  AGE   SELECTOR
1|bare         ClusterIP      None         <none>                               <none>                                   7s    <none>
1|ext          ExternalName   <none>       db.example.org                       5432/TCP                                 7s    <none>
1|hl           ClusterIP      None         <none>                               80/TCP                                   7s    app=multi
1|kubernetes   ClusterIP      10.96.0.1    <none>                               443/TCP                                  10s   <none>
1|multi        LoadBalancer   10.96.65.1   172.18.255.200,192.0.2.1,192.0.2.2   80:31080/TCP,53:31053/UDP,9:31009/SCTP   8s    app=multi,tier=front
$ kubectl describe svc multi | grep -v '^Endpoints'
1|Name:                        multi
1|Namespace:                   default
1|Labels:                      app=multi
1|                             tier=front
1|Annotations:                 note: a long note of several words
1|                             other: 2
1|Selector:                    app=multi,tier=front
1|Type:                        LoadBalancer
1|IP Family Policy:            SingleStack
1|IP Families:                 IPv4
1|IP:                          10.96.65.1
1|IPs:                         10.96.65.1
1|External IPs:                192.0.2.1,192.0.2.2
1|LoadBalancer Ingress:        172.18.255.200 (VIP)
1|Port:                        http  80/TCP
1|TargetPort:                  web/TCP
1|AppProtocol:                 http
1|NodePort:                    http  31080/TCP
1|Port:                        dns  53/UDP
1|TargetPort:                  5353/UDP
1|NodePort:                    dns  31053/UDP
1|Port:                        sctp  9/SCTP
1|TargetPort:                  9/SCTP
1|NodePort:                    sctp  31009/SCTP
1|Session Affinity:            ClientIP
1|External Traffic Policy:     Local
1|Internal Traffic Policy:     Local
1|HealthCheck NodePort:        31111
1|LoadBalancer Source Ranges:  172.18.0.0/16,10.0.0.0/8
1|Traffic Distribution:        PreferSameNode
1|Events:                      <none>
$ kubectl describe svc ext hl bare | grep -v '^Endpoints'
1|Name:              ext
1|Namespace:         default
1|Labels:            <none>
1|Annotations:       team: db
1|Selector:          <none>
1|Type:              ExternalName
1|IP Families:       <none>
1|IP:                
1|IPs:               <none>
1|External Name:     db.example.org
1|Port:              pg  5432/TCP
1|TargetPort:        5432/TCP
1|Session Affinity:  None
1|
1|
1|Name:                     hl
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 app=multi
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       None
1|IPs:                      None
1|Port:                     <unset>  80/TCP
1|TargetPort:               web/TCP
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
1|
1|
1|Name:                     bare
1|Namespace:                default
1|Labels:                   <none>
1|Annotations:              <none>
1|Selector:                 <none>
1|Type:                     ClusterIP
1|IP Family Policy:         RequireDualStack
1|IP Families:              IPv4,IPv6
1|IP:                       None
1|IPs:                      None
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
$ kubectl get svc multi -o yaml | grep -v -E 'uid|resourceVersion|creation|last-applied|apiVersion..:'
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  annotations:
1|      {"apiVersion":"v1","kind":"Service","metadata":{"annotations":{"note":"a long note of several words","other":"2"},"labels":{"app":"multi","tier":"front"},"name":"multi","namespace":"default"},"spec":{"clusterIP":"10.96.65.1","externalIPs":["192.0.2.1","192.0.2.2"],"externalTrafficPolicy":"Local","healthCheckNodePort":31111,"internalTrafficPolicy":"Local","loadBalancerSourceRanges":["172.18.0.0/16","10.0.0.0/8"],"ports":[{"appProtocol":"http","name":"http","nodePort":31080,"port":80,"targetPort":"web"},{"name":"dns","nodePort":31053,"port":53,"protocol":"UDP","targetPort":5353},{"name":"sctp","nodePort":31009,"port":9,"protocol":"SCTP"}],"publishNotReadyAddresses":true,"selector":{"app":"multi","tier":"front"},"sessionAffinity":"ClientIP","sessionAffinityConfig":{"clientIP":{"timeoutSeconds":60}},"trafficDistribution":"PreferSameNode","type":"LoadBalancer"}}
1|    note: a long note of several words
1|    other: "2"
1|  labels:
1|    app: multi
1|    tier: front
1|  name: multi
1|  namespace: default
1|spec:
1|  allocateLoadBalancerNodePorts: true
1|  clusterIP: 10.96.65.1
1|  clusterIPs:
1|  - 10.96.65.1
1|  externalIPs:
1|  - 192.0.2.1
1|  - 192.0.2.2
1|  externalTrafficPolicy: Local
1|  healthCheckNodePort: 31111
1|  internalTrafficPolicy: Local
1|  ipFamilies:
1|  - IPv4
1|  ipFamilyPolicy: SingleStack
1|  loadBalancerSourceRanges:
1|  - 172.18.0.0/16
1|  - 10.0.0.0/8
1|  ports:
1|  - appProtocol: http
1|    name: http
1|    nodePort: 31080
1|    port: 80
1|    protocol: TCP
1|    targetPort: web
1|  - name: dns
1|    nodePort: 31053
1|    port: 53
1|    protocol: UDP
1|    targetPort: 5353
1|  - name: sctp
1|    nodePort: 31009
1|    port: 9
1|    protocol: SCTP
1|    targetPort: 9
1|  publishNotReadyAddresses: true
1|  selector:
1|    app: multi
1|    tier: front
1|  sessionAffinity: ClientIP
1|  sessionAffinityConfig:
1|    clientIP:
1|      timeoutSeconds: 60
1|  trafficDistribution: PreferSameNode
1|  type: LoadBalancer
1|status:
1|  loadBalancer:
1|    ingress:
1|    - ip: 172.18.255.200
1|      ipMode: VIP
$ kubectl describe deploy multi
2|Error from server (NotFound): deployments.apps "multi" not found
? 1
$ kubectl describe rs -l app=multi | sed -E 's/multi-[a-z0-9]+/multi-X/g'
2|No resources found in default namespace.
$ kubectl describe hpa multi
1|Name:                                                  multi
1|Namespace:                                             default
1|Labels:                                                <none>
1|Annotations:                                           <none>
1|CreationTimestamp:                                     Sun, 29 Nov 2026 20:05:53 +0000
1|Reference:                                             Deployment/multi
1|Metrics:                                               ( current / target )
1|  resource cpu on pods  (as a percentage of request):  <unknown> / 70%
1|  resource memory on pods:                             <unknown> / 100Mi
1|  "rps" on pods:                                       <unknown> / 10
1|  "queue" (target value):                              <unknown> / 30
1|Min replicas:                                          2
1|Max replicas:                                          5
1|Behavior:
1|  Scale Up:
1|    Stabilization Window: 0 seconds
1|    Select Policy: Max
1|    Policies:
1|      - Type: Pods     Value: 4    Period: 15 seconds
1|      - Type: Percent  Value: 100  Period: 15 seconds
1|  Scale Down:
1|    Stabilization Window: 30 seconds
1|    Select Policy: Max
1|    Policies:
1|      - Type: Pods  Value: 1  Period: 10 seconds
1|Deployment pods:    0 current / 0 desired
1|Events:             <none>
$ kubectl get hpa multi -o wide
1|NAME    REFERENCE          TARGETS                                                   MINPODS   MAXPODS   REPLICAS   AGE
1|multi   Deployment/multi   cpu: <unknown>/70%, memory: <unknown>/100Mi + 2 more...   2         5         0          10s
$ kubectl get hpa multi -o jsonpath='{.status}{"\n"}'
1|{"currentMetrics":null,"desiredReplicas":0}
$ kubectl describe pdb multi
1|Name:             multi
1|Namespace:        default
1|Max unavailable:  1
1|Selector:         app=multi
1|Status:
1|    Allowed disruptions:  0
1|    Current:              0
1|    Desired:              0
1|    Total:                0
1|Events:
1|  Type    Reason  Age                From               Message
1|  ----    ------  ----               ----               -------
1|  Normal  NoPods  11s (x2 over 11s)  controllermanager  No matching pods found
$ kubectl describe cronjob tick
1|Name:                          tick
1|Namespace:                     default
1|Labels:                        <none>
1|Annotations:                   <none>
1|Schedule:                      */5 * * * *
1|Concurrency Policy:            Forbid
1|Suspend:                       True
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
1|   t:
1|    Image:      busybox:1.36
1|    Port:       <none>
1|    Host Port:  <none>
1|    Command:
1|      date
1|    Environment:     <none>
1|    Mounts:          <none>
1|  Volumes:           <none>
1|  Node-Selectors:    <none>
1|  Tolerations:       <none>
1|Last Schedule Time:  <unset>
1|Active Jobs:         <none>
1|Events:              <none>
$ kubectl get cj tick -o wide
1|NAME   SCHEDULE      TIMEZONE   SUSPEND   ACTIVE   LAST SCHEDULE   AGE   CONTAINERS   IMAGES         SELECTOR
1|tick   */5 * * * *   <none>     True      0        <none>          12s   t            busybox:1.36   <none>
$ kubectl describe secret pass
1|Name:         pass
1|Namespace:    default
1|Labels:       <none>
1|Annotations:  <none>
1|
1|Type:  Opaque
1|
1|Data
1|====
1|password:  6 bytes
1|user:      5 bytes
$ kubectl get secret pass -o jsonpath='{.data}{"\n"}'
1|{"password":"czNjcmV0","user":"YWRtaW4="}
$ kubectl get secret pass -o go-template='{{.data.password | base64decode}}{{"\n"}}'
1|s3cret
$ kubectl describe quota q
1|Name:                   q
1|Namespace:              default
1|Resource                Used  Hard
1|--------                ----  ----
1|pods                    0     20
1|services                5     10
1|services.loadbalancers  1     2
$ kubectl describe limitrange lr
1|Name:       lr
1|Namespace:  default
1|Type        Resource  Min  Max  Default Request  Default Limit  Max Limit/Request Ratio
1|----        --------  ---  ---  ---------------  -------------  -----------------------
1|Container   cpu       -    -    10m              1              -
1|Container   memory    -    -    8Mi              64Mi           -
$ kubectl describe endpointslice -l kubernetes.io/service-name=hl | grep -v -E 'Name|multi-'
1|Labels:       endpointslice.kubernetes.io/managed-by=endpointslice-controller.k8s.io
1|              kubernetes.io/service-name=hl
1|              service.kubernetes.io/headless=
1|Annotations:  endpoints.kubernetes.io/last-change-trigger-time: 2026-11-29T20:05:53Z
1|AddressType:  IPv4
1|Ports: <unset>
1|Endpoints: <none>
1|Events:  <none>
$ kubectl describe ep bare
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|Error from server (NotFound): endpoints "bare" not found
? 1
$ kubectl get ep hl -o jsonpath='{.subsets[0].ports}{"\n"}'
1|
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl describe ns default
1|Name:         default
1|Labels:       kubernetes.io/metadata.name=default
1|Annotations:  <none>
1|Status:       Active
1|
1|Resource Quotas
1|  Name:                   q
1|  Resource                Used  Hard
1|  --------                ---   ---
1|  pods                    0     20
1|  services                5     10
1|  services.loadbalancers  1     2
1|
1|Resource Limits
1| Type       Resource  Min  Max  Default Request  Default Limit  Max Limit/Request Ratio
1| ----       --------  ---  ---  ---------------  -------------  -----------------------
1| Container  cpu       -    -    10m              1              -
1| Container  memory    -    -    8Mi              64Mi           -
$ kubectl describe sa default
1|Name:                default
1|Namespace:           default
1|Labels:              <none>
1|Annotations:         <none>
1|Image pull secrets:  <none>
1|Events:              <none>
$ kubectl describe node kind-worker | sed -n '/^Capacity/,/^System/p'
1|Capacity:
1|  cpu:                8
1|  ephemeral-storage:  100Gi
1|  hugepages-2Mi:      0
1|  memory:             16000Mi
1|  pods:               110
1|Allocatable:
1|  cpu:                8
1|  ephemeral-storage:  100Gi
1|  hugepages-2Mi:      0
1|  memory:             16000Mi
1|  pods:               110
1|System Info:
$ kubectl describe node kind-worker | sed -n '/^Addresses/,/^Capacity/p'
1|Addresses:
1|  InternalIP:  172.18.0.3
1|  Hostname:    kind-worker
1|Capacity:
$ kubectl describe node kind-worker | grep -A8 '^Allocated'
1|Allocated resources:
1|  (Total limits may be over 100 percent, i.e., overcommitted.)
1|  Resource           Requests  Limits
1|  --------           --------  ------
1|  cpu                0 (0%)    0 (0%)
1|  memory             0 (0%)    0 (0%)
1|  ephemeral-storage  0 (0%)    0 (0%)
1|  hugepages-2Mi      0 (0%)    0 (0%)
1|Events:              <none>
$ kubectl describe ingressclass
2|No resources found in default namespace.
$ kubectl describe priorityclass system-node-critical
1|Name:              system-node-critical
1|Value:             2000001000
1|GlobalDefault:     false
1|PreemptionPolicy:  PreemptLowerPriority
1|Description:       Used for system critical pods that must not be moved from their current node.
1|Annotations:       <none>
1|Events:            <none>
$ kubectl describe clusterrole view | head -12
1|Name:         view
1|Labels:       kubernetes.io/bootstrapping=rbac-defaults
1|              rbac.authorization.k8s.io/aggregate-to-edit=true
1|Annotations:  rbac.authorization.kubernetes.io/autoupdate: true
1|PolicyRule:
1|  Resources                                    Non-Resource URLs  Resource Names  Verbs
1|  ---------                                    -----------------  --------------  -----
1|  bindings                                     []                 []              [get list watch]
1|  configmaps                                   []                 []              [get list watch]
1|  endpoints                                    []                 []              [get list watch]
1|  events                                       []                 []              [get list watch]
1|  limitranges                                  []                 []              [get list watch]
$ kubectl describe clusterrolebinding cluster-admin
1|Name:         cluster-admin
1|Labels:       kubernetes.io/bootstrapping=rbac-defaults
1|Annotations:  rbac.authorization.kubernetes.io/autoupdate: true
1|Role:
1|  Kind:  ClusterRole
1|  Name:  cluster-admin
1|Subjects:
1|  Kind   Name            Namespace
1|  ----   ----            ---------
1|  Group  system:masters  
$ kubectl get clusterroles | head -8 | cut -d' ' -f1
1|NAME
1|admin
1|cluster-admin
1|edit
1|system:aggregate-to-admin
1|system:aggregate-to-edit
1|system:aggregate-to-view
1|system:auth-delegator
$ kubectl get clusterroles --no-headers | wc -l
1|69
$ kubectl get clusterrolebindings -o wide | head -6 | tr -s ' ' | cut -d' ' -f1,2,4-
1|NAME ROLE USERS GROUPS SERVICEACCOUNTS
1|cluster-admin ClusterRole/cluster-admin system:masters 
1|system:basic-user ClusterRole/system:basic-user system:authenticated 
1|system:controller:attachdetach-controller ClusterRole/system:controller:attachdetach-controller kube-system/attachdetach-controller
1|system:controller:certificate-controller ClusterRole/system:controller:certificate-controller kube-system/certificate-controller
1|system:controller:clusterrole-aggregation-controller ClusterRole/system:controller:clusterrole-aggregation-controller kube-system/clusterrole-aggregation-controller
$ kubectl get roles,rolebindings -A --no-headers | tr -s ' ' | cut -d' ' -f1,2
1|kube-public role.rbac.authorization.k8s.io/system:controller:bootstrap-signer
1|kube-system role.rbac.authorization.k8s.io/extension-apiserver-authentication-reader
1|kube-system role.rbac.authorization.k8s.io/system::leader-locking-kube-controller-manager
1|kube-system role.rbac.authorization.k8s.io/system::leader-locking-kube-scheduler
1|kube-system role.rbac.authorization.k8s.io/system:controller:bootstrap-signer
1|kube-system role.rbac.authorization.k8s.io/system:controller:cloud-provider
1|kube-system role.rbac.authorization.k8s.io/system:controller:token-cleaner
1|kube-public rolebinding.rbac.authorization.k8s.io/system:controller:bootstrap-signer
1|kube-system rolebinding.rbac.authorization.k8s.io/system::extension-apiserver-authentication-reader
1|kube-system rolebinding.rbac.authorization.k8s.io/system::leader-locking-kube-controller-manager
1|kube-system rolebinding.rbac.authorization.k8s.io/system::leader-locking-kube-scheduler
1|kube-system rolebinding.rbac.authorization.k8s.io/system:controller:bootstrap-signer
1|kube-system rolebinding.rbac.authorization.k8s.io/system:controller:cloud-provider
1|kube-system rolebinding.rbac.authorization.k8s.io/system:controller:token-cleaner
$ kubectl get all
1|NAME                 TYPE           CLUSTER-IP   EXTERNAL-IP                          PORT(S)                                  AGE
1|service/bare         ClusterIP      None         <none>                               <none>                                   23s
1|service/ext          ExternalName   <none>       db.example.org                       5432/TCP                                 23s
1|service/hl           ClusterIP      None         <none>                               80/TCP                                   23s
1|service/kubernetes   ClusterIP      10.96.0.1    <none>                               443/TCP                                  26s
1|service/multi        LoadBalancer   10.96.65.1   172.18.255.200,192.0.2.1,192.0.2.2   80:31080/TCP,53:31053/UDP,9:31009/SCTP   24s
1|
1|NAME                                        REFERENCE          TARGETS                                                   MINPODS   MAXPODS   REPLICAS   AGE
1|horizontalpodautoscaler.autoscaling/multi   Deployment/multi   cpu: <unknown>/70%, memory: <unknown>/100Mi + 2 more...   2         5         0          23s
1|
1|NAME                 SCHEDULE      TIMEZONE   SUSPEND   ACTIVE   LAST SCHEDULE   AGE
1|cronjob.batch/tick   */5 * * * *   <none>     True      0        <none>          23s
$ kubectl get all -o name | sed -E 's/multi-[a-z0-9]{8,10}(-[a-z0-9]+)?$/multi-X/'
1|service/bare
1|service/ext
1|service/hl
1|service/kubernetes
1|service/multi
1|horizontalpodautoscaler.autoscaling/multi
1|cronjob.batch/tick
$ kubectl get events --field-selector involvedObject.kind=Service -o custom-columns=R:.reason,M:.message
1|R     M
$ kubectl events --for svc/multi --no-headers | tr -s ' ' | cut -d' ' -f2- | sort -u
2|No events found in default namespace.
$ kubectl explain hpa.spec.metrics.resource.target
1|GROUP:      autoscaling
1|KIND:       HorizontalPodAutoscaler
1|VERSION:    v2
1|
1|FIELD: target <MetricTarget>
1|
1|
1|DESCRIPTION:
1|    target specifies the target value for the given metric
1|    MetricTarget defines the target value, average value, or average utilization
1|    of a specific metric
1|    
1|FIELDS:
1|  averageUtilization	<integer>
1|    averageUtilization is the target value of the average of the resource metric
1|    across all relevant pods, represented as a percentage of the requested value
1|    of the resource for the pods. Currently only valid for Resource metric
1|    source type
1|
1|  averageValue	<Quantity>
1|    averageValue is the target value of the average of the metric across all
1|    relevant pods (as a quantity)
1|
1|  type	<string> -required-
1|    type represents whether the metric type is Utilization, Value, or
1|    AverageValue
1|
1|  value	<Quantity>
1|    value is the target value of the metric (as a quantity).
1|
1|
$ kubectl explain svc.spec.sessionAffinityConfig.clientIP
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: clientIP <ClientIPConfig>
1|
1|
1|DESCRIPTION:
1|    clientIP contains the configurations of Client IP based session affinity.
1|    ClientIPConfig represents the configurations of Client IP based session
1|    affinity.
1|    
1|FIELDS:
1|  timeoutSeconds	<integer>
1|    timeoutSeconds specifies the seconds of ClientIP type session sticky time.
1|    The value must be >0 && <=86400(for 1 day) if ServiceAffinity == "ClientIP".
1|    Default value is 10800(for 3 hours).
1|
1|
$ kubectl explain svc --recursive | head -30
1|KIND:       Service
1|VERSION:    v1
1|
1|DESCRIPTION:
1|    Service is a named abstraction of software service (for example, mysql)
1|    consisting of local port (for example 3306) that the proxy listens on, and
1|    the selector that determines which pods will answer requests sent through
1|    the proxy.
1|    
1|FIELDS:
1|  apiVersion	<string>
1|  kind	<string>
1|  metadata	<ObjectMeta>
1|    annotations	<map[string]string>
1|    creationTimestamp	<string>
1|    deletionGracePeriodSeconds	<integer>
1|    deletionTimestamp	<string>
1|    finalizers	<[]string>
1|    generateName	<string>
1|    generation	<integer>
1|    labels	<map[string]string>
1|    managedFields	<[]ManagedFieldsEntry>
1|      apiVersion	<string>
1|      fieldsType	<string>
1|      fieldsV1	<FieldsV1>
1|      manager	<string>
1|      operation	<string>
1|      subresource	<string>
1|      time	<string>
1|    name	<string>
$ kubectl explain service.status.loadBalancer.ingress --output=plaintext-openapiv2
1|KIND:     Service
1|VERSION:  v1
1|
1|RESOURCE: ingress <[]Object>
1|
1|DESCRIPTION:
1|     Ingress is a list containing ingress points for the load-balancer. Traffic
1|     intended for the service should be sent to these ingress points.
1|
1|     LoadBalancerIngress represents the status of a load-balancer ingress point:
1|     traffic intended for the service should be sent to an ingress point.
1|
1|FIELDS:
1|   hostname	<string>
1|     Hostname is set for load-balancer ingress points that are DNS based
1|     (typically AWS load-balancers)
1|
1|   ip	<string>
1|     IP is set for load-balancer ingress points that are IP based (typically GCE
1|     or OpenStack load-balancers)
1|
1|   ipMode	<string>
1|     IPMode specifies how the load-balancer IP behaves, and may only be
1|     specified when the ip field is specified. Setting this to "VIP" indicates
1|     that traffic is delivered to the node with the destination set to the
1|     load-balancer's IP and port. Setting this to "Proxy" indicates that traffic
1|     is delivered to the node or pod with the destination set to the node's IP
1|     and node port or the pod's IP and port. Service implementations may use
1|     this information to adjust traffic routing.
1|
1|   ports	<[]Object>
1|     Ports is a list of records of service ports If used, every port defined in
1|     the service should have an entry in it
1|
$ kubectl explain endpointslice.ports
1|GROUP:      discovery.k8s.io
1|KIND:       EndpointSlice
1|VERSION:    v1
1|
1|FIELD: ports <[]EndpointPort>
1|
1|
1|DESCRIPTION:
1|    ports specifies the list of network ports exposed by each endpoint in this
1|    slice. Each port must have a unique name. Each slice may include a maximum
1|    of 100 ports. Services always have at least 1 port, so EndpointSlices
1|    generated by the EndpointSlice controller will likewise always have at least
1|    1 port. EndpointSlices used for other purposes may have an empty ports list.
1|    EndpointPort represents a Port used by an EndpointSlice
1|    
1|FIELDS:
1|  appProtocol	<string>
1|    The application protocol for this port. This is used as a hint for
1|    implementations to offer richer behavior for protocols that they understand.
1|    This field follows standard Kubernetes label syntax. Valid values are
1|    either:
1|    
1|    * Un-prefixed protocol names - reserved for IANA standard service names (as
1|    per RFC-6335 and https://www.iana.org/assignments/service-names).
1|    
1|    * Kubernetes-defined prefixed names:
1|      * 'kubernetes.io/h2c' - HTTP/2 prior knowledge over cleartext as described
1|    in
1|    https://www.rfc-editor.org/rfc/rfc9113.html#name-starting-http-2-with-prior-
1|      * 'kubernetes.io/ws'  - WebSocket over cleartext as described in
1|    https://www.rfc-editor.org/rfc/rfc6455
1|      * 'kubernetes.io/wss' - WebSocket over TLS as described in
1|    https://www.rfc-editor.org/rfc/rfc6455
1|    
1|    * Other protocols should use implementation-defined prefixed names such as
1|    mycompany.com/my-custom-protocol.
1|
1|  name	<string>
1|    name represents the name of this port. All ports in an EndpointSlice must
1|    have a unique name. If the EndpointSlice is derived from a Kubernetes
1|    service, this corresponds to the Service.ports[].name. Name must either be
1|    an empty string or pass DNS_LABEL validation: * must be no more than 63
1|    characters long. * must consist of lower case alphanumeric characters or
1|    '-'. * must start and end with an alphanumeric character. Default is empty
1|    string.
1|
1|  port	<integer>
1|    port represents the port number of the endpoint. If the EndpointSlice is
1|    derived from a Kubernetes service, this must be set to the service's target
1|    port. EndpointSlices used for other purposes may have a nil port.
1|
1|  protocol	<string>
1|  enum: SCTP, TCP, UDP
1|    protocol represents the IP protocol for this port. Must be UDP, TCP, or
1|    SCTP. Default is TCP.
1|    
1|    Possible enum values:
1|     - `"SCTP"` is the SCTP protocol.
1|     - `"TCP"` is the TCP protocol.
1|     - `"UDP"` is the UDP protocol.
1|
1|
$ kubectl explain svc --api-version=v2
2|error: couldn't find resource for "/v2, Resource=services"
? 1
$ kubectl create job now --from=cronjob/tick
1|job.batch/now created
@ sleep 3
$ kubectl describe job now | grep -v -E 'controller-uid|Start Time|Completed|Duration|Pods Statuses'
1|Name:             now
1|Namespace:        default
1|                  batch.kubernetes.io/job-name=now
1|                  job-name=now
1|Annotations:      cronjob.kubernetes.io/instantiate: manual
1|Controlled By:    CronJob/tick
1|Parallelism:      1
1|Completions:      1
1|Completion Mode:  NonIndexed
1|Suspend:          false
1|Backoff Limit:    6
1|Pod Template:
1|           batch.kubernetes.io/job-name=now
1|           job-name=now
1|  Containers:
1|   t:
1|    Image:      busybox:1.36
1|    Port:       <none>
1|    Host Port:  <none>
1|    Command:
1|      date
1|    Environment:   <none>
1|    Mounts:        <none>
1|  Volumes:         <none>
1|  Node-Selectors:  <none>
1|  Tolerations:     <none>
1|Events:
1|  Type    Reason            Age   From            Message
1|  ----    ------            ----  ----            -------
1|  Normal  SuccessfulCreate  4s    job-controller  Created pod: now-4n982
$ kubectl patch cronjob tick -p '{"spec":{"suspend":false}}'
1|cronjob.batch/tick patched
$ kubectl get cj tick
1|NAME   SCHEDULE      TIMEZONE   SUSPEND   ACTIVE   LAST SCHEDULE   AGE
1|tick   */5 * * * *   <none>     False     0        <none>          35s
$ timeout 2 kubectl get --raw '/api/v1/namespaces/default/services?watch=1&fieldSelector=metadata.name%3Dmulti' | head -c 16
$ timeout 2 kubectl get --raw '/api/v1/namespaces/default/configmaps?watch=1' | wc -l
1|0
$ kubectl delete -f all.yaml --wait=false
1|service "multi" deleted from default namespace
1|service "ext" deleted from default namespace
1|service "hl" deleted from default namespace
1|service "bare" deleted from default namespace
1|horizontalpodautoscaler.autoscaling "multi" deleted from default namespace
1|poddisruptionbudget.policy "multi" deleted from default namespace
1|cronjob.batch "tick" deleted from default namespace
1|secret "pass" deleted from default namespace
1|resourcequota "q" deleted from default namespace
1|limitrange "lr" deleted from default namespace
2|Error from server (NotFound): error when deleting "all.yaml": deployments.apps "multi" not found
? 1
$ kubectl delete job now
2|Error from server (NotFound): jobs.batch "now" not found
? 1
