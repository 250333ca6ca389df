# NetworkPolicies, Ingresses, autoscalers and budgets as describe shows them, and what their controllers say.
> np.yaml
| apiVersion: networking.k8s.io/v1
| kind: NetworkPolicy
| metadata: {name: deny-all, annotations: {note: x}}
| spec: {podSelector: {}, policyTypes: [Ingress, Egress]}
| ---
| apiVersion: networking.k8s.io/v1
| kind: NetworkPolicy
| metadata: {name: full, labels: {team: red}}
| spec:
|   podSelector: {matchLabels: {app: web}, matchExpressions: [{key: tier, operator: In, values: [a, b]}, {key: old, operator: DoesNotExist}]}
|   ingress:
|   - from:
|     - ipBlock: {cidr: 172.17.0.0/16, except: [172.17.1.0/24, 172.17.2.0/24]}
|     - namespaceSelector: {matchLabels: {project: mine}}
|     - podSelector: {matchLabels: {role: frontend}}
|     - namespaceSelector: {}
|       podSelector: {matchExpressions: [{key: x, operator: Exists}]}
|     ports: [{protocol: TCP, port: 6379}, {port: http}, {port: 30000, endPort: 32000}]
|   - ports: [{protocol: UDP}]
|   egress:
|   - to: [{ipBlock: {cidr: 10.0.0.0/24}}]
|     ports: [{protocol: TCP, port: 5978}, {protocol: SCTP, port: 7}]
|   - {}
| ---
| apiVersion: networking.k8s.io/v1
| kind: NetworkPolicy
| metadata: {name: allow-all}
| spec: {podSelector: {}, ingress: [{}]}
| ---
| apiVersion: networking.k8s.io/v1
| kind: NetworkPolicy
| metadata: {name: egress-only}
| spec: {podSelector: {matchLabels: {app: x}}, policyTypes: [Egress]}
> ing.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web}
| spec: {clusterIP: 10.96.63.60, ports: [{name: http, port: 80}, {name: alt, port: 81}]}
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: web-1, labels: {kubernetes.io/service-name: web}}
| addressType: IPv4
| ports: [{name: http, port: 8080}, {name: alt, port: 8081}]
| endpoints: [{addresses: [192.0.2.61]}, {addresses: [192.0.2.62]}, {addresses: [192.0.2.63]}, {addresses: [192.0.2.64]}, {addresses: [192.0.2.65], conditions: {ready: false}}]
| ---
| apiVersion: networking.k8s.io/v1
| kind: Ingress
| metadata: {name: fan, annotations: {nginx.ingress.kubernetes.io/rewrite-target: /, long: "a value that goes on for quite a while, so that it is longer than what describe shows of an annotation on one line; and it goes on, and on"}}
| spec:
|   ingressClassName: nginx
|   tls: [{hosts: [a.example.org, b.example.org], secretName: cert}, {secretName: other}, {hosts: [c.example.org]}]
|   defaultBackend: {service: {name: nope, port: {number: 80}}}
|   rules:
|   - host: a.example.org
|     http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: web, port: {number: 80}}}}, {path: /alt, pathType: Exact, backend: {service: {name: web, port: {name: alt}}}}, {path: /none, pathType: ImplementationSpecific, backend: {service: {name: web, port: {number: 99}}}}]}
|   - host: "*.example.org"
|     http: {paths: [{pathType: Prefix, path: /r, backend: {resource: {apiGroup: k8s.example.org, kind: Bucket, name: static}}}]}
|   - http: {paths: [{path: /x, pathType: Prefix, backend: {service: {name: nope, port: {name: http}}}}]}
|   - host: empty.example.org
> hpa.yaml
| apiVersion: apps/v1
| kind: Deployment
| metadata: {name: web}
| spec:
|   replicas: 1
|   selector: {matchLabels: {app: web}}
|   template:
|     metadata: {labels: {app: web}}
|     spec: {containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1], resources: {requests: {cpu: 100m}}}]}
| ---
| apiVersion: autoscaling/v2
| kind: HorizontalPodAutoscaler
| metadata: {name: web}
| spec:
|   scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}
|   minReplicas: 2
|   maxReplicas: 6
|   metrics:
|   - {type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 60}}}
|   - {type: Resource, resource: {name: memory, target: {type: AverageValue, averageValue: 100Mi}}}
|   - {type: ContainerResource, containerResource: {name: cpu, container: web, target: {type: Utilization, averageUtilization: 70}}}
|   - {type: Pods, pods: {metric: {name: packets}, target: {type: AverageValue, averageValue: 1k}}}
|   - {type: Object, object: {metric: {name: rps}, describedObject: {apiVersion: networking.k8s.io/v1, kind: Ingress, name: fan}, target: {type: Value, value: 10k}}}
|   - {type: External, external: {metric: {name: queue, selector: {matchLabels: {q: work}}}, target: {type: AverageValue, averageValue: "30"}}}
|   behavior:
|     scaleDown: {stabilizationWindowSeconds: 60, policies: [{type: Percent, value: 10, periodSeconds: 60}]}
|     scaleUp: {selectPolicy: Min, policies: [{type: Pods, value: 4, periodSeconds: 15}, {type: Percent, value: 100, periodSeconds: 15}]}
> lost.yaml
| apiVersion: autoscaling/v2
| kind: HorizontalPodAutoscaler
| metadata: {name: lost}
| spec: {scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: nowhere}, maxReplicas: 3}
| ---
| apiVersion: autoscaling/v2
| kind: HorizontalPodAutoscaler
| metadata: {name: odd}
| spec: {scaleTargetRef: {apiVersion: apps/v1, kind: DaemonSet, name: web}, maxReplicas: 3}
> pdb.yaml
| apiVersion: policy/v1
| kind: PodDisruptionBudget
| metadata: {name: web}
| spec: {maxUnavailable: 25%, unhealthyPodEvictionPolicy: AlwaysAllow, selector: {matchLabels: {app: web}}}
| ---
| apiVersion: policy/v1
| kind: PodDisruptionBudget
| metadata: {name: none}
| spec: {minAvailable: 2, selector: {matchExpressions: [{key: app, operator: In, values: [x, z]}]}}
$ kubectl apply -f np.yaml
1|networkpolicy.networking.k8s.io/deny-all created
1|networkpolicy.networking.k8s.io/full created
1|networkpolicy.networking.k8s.io/allow-all created
1|networkpolicy.networking.k8s.io/egress-only created
$ kubectl get netpol
1|NAME          POD-SELECTOR                 AGE
1|allow-all     <none>                       1s
1|deny-all      <none>                       1s
1|egress-only   app=x                        1s
1|full          app=web,!old,tier in (a,b)   1s
$ kubectl get netpol --show-labels -o wide
1|NAME          POD-SELECTOR                 AGE   LABELS
1|allow-all     <none>                       1s    <none>
1|deny-all      <none>                       1s    <none>
1|egress-only   app=x                        1s    <none>
1|full          app=web,!old,tier in (a,b)   1s    team=red
$ kubectl get netpol full -o yaml | sed -n '/^spec/,$p'
1|spec:
1|  egress:
1|  - ports:
1|    - port: 5978
1|      protocol: TCP
1|    - port: 7
1|      protocol: SCTP
1|    to:
1|    - ipBlock:
1|        cidr: 10.0.0.0/24
1|  - {}
1|  ingress:
1|  - from:
1|    - ipBlock:
1|        cidr: 172.17.0.0/16
1|        except:
1|        - 172.17.1.0/24
1|        - 172.17.2.0/24
1|    - namespaceSelector:
1|        matchLabels:
1|          project: mine
1|    - podSelector:
1|        matchLabels:
1|          role: frontend
1|    - namespaceSelector: {}
1|      podSelector:
1|        matchExpressions:
1|        - key: x
1|          operator: Exists
1|    ports:
1|    - port: 6379
1|      protocol: TCP
1|    - port: http
1|      protocol: TCP
1|    - endPort: 32000
1|      port: 30000
1|      protocol: TCP
1|  - ports:
1|    - protocol: UDP
1|  podSelector:
1|    matchExpressions:
1|    - key: tier
1|      operator: In
1|      values:
1|      - a
1|      - b
1|    - key: old
1|      operator: DoesNotExist
1|    matchLabels:
1|      app: web
1|  policyTypes:
1|  - Ingress
1|  - Egress
$ kubectl get netpol egress-only allow-all -o jsonpath='{range .items[*]}{.spec}{"\n"}{end}'
1|{"podSelector":{"matchLabels":{"app":"x"}},"policyTypes":["Egress"]}
1|{"ingress":[{}],"podSelector":{},"policyTypes":["Ingress"]}
$ kubectl delete netpol --all
1|networkpolicy.networking.k8s.io "allow-all" deleted from default namespace
1|networkpolicy.networking.k8s.io "deny-all" deleted from default namespace
1|networkpolicy.networking.k8s.io "egress-only" deleted from default namespace
1|networkpolicy.networking.k8s.io "full" deleted from default namespace
$ kubectl apply -f ing.yaml
1|service/web created
1|endpointslice.discovery.k8s.io/web-1 created
1|ingress.networking.k8s.io/fan created
$ kubectl get ing
1|NAME   CLASS   HOSTS                                           ADDRESS   PORTS     AGE
1|fan    nginx   a.example.org,*.example.org,empty.example.org             80, 443   1s
$ kubectl describe ing fan
1|Name:             fan
1|Labels:           <none>
1|Namespace:        default
1|Address:          
1|Ingress Class:    nginx
1|Default backend:  nope:80 (<error: services "nope" not found>)
1|TLS:
1|  cert terminates a.example.org,b.example.org
1|  other terminates 
1|  SNI routes c.example.org
1|Rules:
1|  Host           Path  Backends
1|  ----           ----  --------
1|  a.example.org  
1|                 /       web:80 (192.0.2.61:8080,192.0.2.62:8080,192.0.2.63:8080 + 1 more...)
1|                 /alt    web:alt (192.0.2.61:8081,192.0.2.62:8081,192.0.2.63:8081 + 1 more...)
1|                 /none   web:99 ()
1|  *.example.org  
1|                 /r   APIGroup: k8s.example.org, Kind: Bucket, Name: static
1|  *              
1|                 /x   nope:http (<error: services "nope" not found>)
1|Annotations:     long:
1|                   a value that goes on for quite a while, so that it is longer than what describe shows of an annotation on one line; and it goes on, and on
1|                 nginx.ingress.kubernetes.io/rewrite-target: /
1|Events:          <none>
$ kubectl get ing fan -o yaml | sed -n '/^spec/,$p'
1|spec:
1|  defaultBackend:
1|    service:
1|      name: nope
1|      port:
1|        number: 80
1|  ingressClassName: nginx
1|  rules:
1|  - host: a.example.org
1|    http:
1|      paths:
1|      - backend:
1|          service:
1|            name: web
1|            port:
1|              number: 80
1|        path: /
1|        pathType: Prefix
1|      - backend:
1|          service:
1|            name: web
1|            port:
1|              name: alt
1|        path: /alt
1|        pathType: Exact
1|      - backend:
1|          service:
1|            name: web
1|            port:
1|              number: 99
1|        path: /none
1|        pathType: ImplementationSpecific
1|  - host: '*.example.org'
1|    http:
1|      paths:
1|      - backend:
1|          resource:
1|            apiGroup: k8s.example.org
1|            kind: Bucket
1|            name: static
1|        path: /r
1|        pathType: Prefix
1|  - http:
1|      paths:
1|      - backend:
1|          service:
1|            name: nope
1|            port:
1|              name: http
1|        path: /x
1|        pathType: Prefix
1|  - host: empty.example.org
1|  tls:
1|  - hosts:
1|    - a.example.org
1|    - b.example.org
1|    secretName: cert
1|  - secretName: other
1|  - hosts:
1|    - c.example.org
1|status:
1|  loadBalancer: {}
$ kubectl get ing -o custom-columns='NAME:.metadata.name,HOSTS:.spec.rules[*].host,SVC:.spec.rules[*].http.paths[*].backend.service.name'
1|NAME   HOSTS                                           SVC
1|fan    a.example.org,*.example.org,empty.example.org   web,web,web,nope
$ kubectl patch ing fan --subresource=status --type merge -p '{"status":{"loadBalancer":{"ingress":[{"ip":"192.0.2.1"},{"hostname":"lb.example.org","ports":[{"port":443,"protocol":"TCP"}]}]}}}'
1|ingress.networking.k8s.io/fan patched
$ kubectl get ing fan
1|NAME   CLASS   HOSTS                                           ADDRESS                    PORTS     AGE
1|fan    nginx   a.example.org,*.example.org,empty.example.org   192.0.2.1,lb.example.org   80, 443   2s
$ kubectl describe ing fan | grep Address
1|Address:          192.0.2.1,lb.example.org
$ kubectl delete -f ing.yaml
1|service "web" deleted from default namespace
1|endpointslice.discovery.k8s.io "web-1" deleted from default namespace
1|ingress.networking.k8s.io "fan" deleted from default namespace
$ kubectl apply -f hpa.yaml
1|deployment.apps/web created
1|horizontalpodautoscaler.autoscaling/web created
@ ready
@ sleep 18
$ kubectl get hpa
1|NAME   REFERENCE        TARGETS                                                   MINPODS   MAXPODS   REPLICAS   AGE
1|web    Deployment/web   cpu: <unknown>/60%, memory: <unknown>/100Mi + 4 more...   2         6         1          22s
$ kubectl describe hpa web | grep -v -E 'Creation|Last Scale|^  (Warning|Normal)'
1|Name:                                                                     web
1|Namespace:                                                                default
1|Labels:                                                                   <none>
1|Annotations:                                                              <none>
1|Reference:                                                                Deployment/web
1|Metrics:                                                                  ( current / target )
1|  resource cpu on pods  (as a percentage of request):                     <unknown> / 60%
1|  resource memory on pods:                                                <unknown> / 100Mi
1|  resource cpu of container "web" on pods  (as a percentage of request):  <unknown> / 70%
1|  "packets" on pods:                                                      <unknown> / 1k
1|  "rps" on Ingress/fan (target value):                                    <unknown> / 10k
1|  "queue" (target average value):                                         <unknown> / 30
1|Min replicas:                                                             2
1|Max replicas:                                                             6
1|Behavior:
1|  Scale Up:
1|    Stabilization Window: 0 seconds
1|    Select Policy: Min
1|    Policies:
1|      - Type: Pods     Value: 4    Period: 15 seconds
1|      - Type: Percent  Value: 100  Period: 15 seconds
1|  Scale Down:
1|    Stabilization Window: 60 seconds
1|    Select Policy: Max
1|    Policies:
1|      - Type: Percent  Value: 10  Period: 60 seconds
1|Deployment pods:       1 current / 2 desired
1|Conditions:
1|  Type         Status  Reason            Message
1|  ----         ------  ------            -------
1|  AbleToScale  True    SucceededRescale  the HPA controller was able to update the target scale to 2
1|Events:
1|  Type    Reason             Age   From                       Message
1|  ----    ------             ----  ----                       -------
$ kubectl get hpa web -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
1|AbleToScale True SucceededRescale the HPA controller was able to update the target scale to 2
$ kubectl get events --field-selector involvedObject.kind=HorizontalPodAutoscaler -o custom-columns=T:.type,R:.reason,M:.message | sort -u
1|Normal   SuccessfulRescale   New size: 2; reason: Current number of replicas below Spec.MinReplicas
1|T        R                   M
$ kubectl get deploy web
1|NAME   READY   UP-TO-DATE   AVAILABLE   AGE
1|web    2/2     2            2           23s
$ kubectl get hpa web -o yaml | sed -n '/^spec/,/^status/p'
1|spec:
1|  behavior:
1|    scaleDown:
1|      policies:
1|      - periodSeconds: 60
1|        type: Percent
1|        value: 10
1|      selectPolicy: Max
1|      stabilizationWindowSeconds: 60
1|    scaleUp:
1|      policies:
1|      - periodSeconds: 15
1|        type: Pods
1|        value: 4
1|      - periodSeconds: 15
1|        type: Percent
1|        value: 100
1|      selectPolicy: Min
1|      stabilizationWindowSeconds: 0
1|  maxReplicas: 6
1|  metrics:
1|  - resource:
1|      name: cpu
1|      target:
1|        averageUtilization: 60
1|        type: Utilization
1|    type: Resource
1|  - resource:
1|      name: memory
1|      target:
1|        averageValue: 100Mi
1|        type: AverageValue
1|    type: Resource
1|  - containerResource:
1|      container: web
1|      name: cpu
1|      target:
1|        averageUtilization: 70
1|        type: Utilization
1|    type: ContainerResource
1|  - pods:
1|      metric:
1|        name: packets
1|      target:
1|        averageValue: 1k
1|        type: AverageValue
1|    type: Pods
1|  - object:
1|      describedObject:
1|        apiVersion: networking.k8s.io/v1
1|        kind: Ingress
1|        name: fan
1|      metric:
1|        name: rps
1|      target:
1|        type: Value
1|        value: 10k
1|    type: Object
1|  - external:
1|      metric:
1|        name: queue
1|        selector:
1|          matchLabels:
1|            q: work
1|      target:
1|        averageValue: "30"
1|        type: AverageValue
1|    type: External
1|  minReplicas: 2
1|  scaleTargetRef:
1|    apiVersion: apps/v1
1|    kind: Deployment
1|    name: web
1|status:
$ kubectl get hpa.v1.autoscaling web -o yaml | sed -n '/^spec/,/^status/p'
1|spec:
1|  behavior:
1|    scaleDown:
1|      policies:
1|      - periodSeconds: 60
1|        type: Percent
1|        value: 10
1|      selectPolicy: Max
1|      stabilizationWindowSeconds: 60
1|    scaleUp:
1|      policies:
1|      - periodSeconds: 15
1|        type: Pods
1|        value: 4
1|      - periodSeconds: 15
1|        type: Percent
1|        value: 100
1|      selectPolicy: Min
1|      stabilizationWindowSeconds: 0
1|  maxReplicas: 6
1|  metrics:
1|  - resource:
1|      name: cpu
1|      target:
1|        averageUtilization: 60
1|        type: Utilization
1|    type: Resource
1|  - resource:
1|      name: memory
1|      target:
1|        averageValue: 100Mi
1|        type: AverageValue
1|    type: Resource
1|  - containerResource:
1|      container: web
1|      name: cpu
1|      target:
1|        averageUtilization: 70
1|        type: Utilization
1|    type: ContainerResource
1|  - pods:
1|      metric:
1|        name: packets
1|      target:
1|        averageValue: 1k
1|        type: AverageValue
1|    type: Pods
1|  - object:
1|      describedObject:
1|        apiVersion: networking.k8s.io/v1
1|        kind: Ingress
1|        name: fan
1|      metric:
1|        name: rps
1|      target:
1|        type: Value
1|        value: 10k
1|    type: Object
1|  - external:
1|      metric:
1|        name: queue
1|        selector:
1|          matchLabels:
1|            q: work
1|      target:
1|        averageValue: "30"
1|        type: AverageValue
1|    type: External
1|  minReplicas: 2
1|  scaleTargetRef:
1|    apiVersion: apps/v1
1|    kind: Deployment
1|    name: web
1|status:
$ kubectl patch hpa web --type merge -p '{"spec":{"minReplicas":9}}'
2|The HorizontalPodAutoscaler "web" is invalid: spec.maxReplicas: Invalid value: 6: must be greater than or equal to `minReplicas`
? 1
$ kubectl patch hpa web --type merge -p '{"spec":{"minReplicas":0}}'
2|The HorizontalPodAutoscaler "web" is invalid: spec.minReplicas: Invalid value: 0: must be greater than or equal to 1
? 1
$ kubectl patch hpa web --type merge -p '{"spec":{"behavior":{"scaleDown":{"policies":[],"stabilizationWindowSeconds":9999}}}}'
2|The HorizontalPodAutoscaler "web" is invalid: 
2|* spec.behavior.scaleDown.stabilizationWindowSeconds: Invalid value: 9999: must be less than or equal to 3600
2|* spec.behavior.scaleDown.policies: Required value: must specify at least one Policy
? 1
$ kubectl patch hpa web --type merge -p '{"spec":{"metrics":[{"type":"Resource"},{"type":"Odd"},{"type":"Resource","resource":{"name":"cpu","target":{"type":"Utilization","averageValue":"1"}}}]}}'
2|The HorizontalPodAutoscaler "web" is invalid: 
2|* spec.metrics[0].resource: Required value: must populate information for the given metric source
2|* spec.metrics[1].type: Unsupported value: "Odd": supported values: "ContainerResource", "External", "Object", "Pods", "Resource"
? 1
$ kubectl apply -f pdb.yaml
1|poddisruptionbudget.policy/web created
1|poddisruptionbudget.policy/none created
@ sync
$ kubectl get pdb
1|NAME   MIN AVAILABLE   MAX UNAVAILABLE   ALLOWED DISRUPTIONS   AGE
1|none   2               N/A               0                     4s
1|web    N/A             25%               1                     4s
$ kubectl describe pdb
1|Name:           none
1|Namespace:      default
1|Min available:  2
1|Selector:       app in (x,z)
1|Status:
1|    Allowed disruptions:  0
1|    Current:              0
1|    Desired:              2
1|    Total:                0
1|
1|
1|Name:             web
1|Namespace:        default
1|Max unavailable:  25%
1|Selector:         app=web
1|Status:
1|    Allowed disruptions:  1
1|    Current:              2
1|    Desired:              1
1|    Total:                2
$ kubectl get pdb web -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
1|DisruptionAllowed True SufficientPods 
$ kubectl scale deploy web --replicas=4
1|deployment.apps/web scaled
@ ready
$ kubectl get pdb web
1|NAME   MIN AVAILABLE   MAX UNAVAILABLE   ALLOWED DISRUPTIONS   AGE
1|web    N/A             25%               1                     9s
$ kubectl patch pdb web --type merge -p '{"spec":{"selector":{"matchLabels":{"app":"z"}}}}'
1|poddisruptionbudget.policy/web patched
@ sync
$ kubectl get pdb web
1|NAME   MIN AVAILABLE   MAX UNAVAILABLE   ALLOWED DISRUPTIONS   AGE
1|web    N/A             25%               0                     13s
$ kubectl delete hpa web
1|horizontalpodautoscaler.autoscaling "web" deleted from default namespace
$ kubectl autoscale deploy web --cpu=50% --min=1 --max=8
1|horizontalpodautoscaler.autoscaling/web autoscaled
$ kubectl autoscale deploy web --name=mem --memory=200Mi --max=2
1|horizontalpodautoscaler.autoscaling/mem autoscaled
$ kubectl apply -f lost.yaml
1|horizontalpodautoscaler.autoscaling/lost created
1|horizontalpodautoscaler.autoscaling/odd created
@ sleep 18
$ kubectl get hpa
1|NAME   REFERENCE            TARGETS                   MINPODS   MAXPODS   REPLICAS   AGE
1|lost   Deployment/nowhere   cpu: <unknown>/80%        1         3         0          18s
1|mem    Deployment/web       memory: <unknown>/200Mi   1         2         4          19s
1|odd    DaemonSet/web        cpu: <unknown>/80%        1         3         0          18s
1|web    Deployment/web       cpu: <unknown>/50%        1         8         4          19s
$ kubectl describe hpa web | grep -v Creation
1|Name:                                                  web
1|Namespace:                                             default
1|Labels:                                                <none>
1|Annotations:                                           <none>
1|Reference:                                             Deployment/web
1|Metrics:                                               ( current / target )
1|  resource cpu on pods  (as a percentage of request):  <unknown> / 50%
1|Min replicas:                                          1
1|Max replicas:                                          8
1|Deployment pods:                                       4 current / 0 desired
1|Conditions:
1|  Type           Status  Reason                   Message
1|  ----           ------  ------                   -------
1|  AbleToScale    True    SucceededGetScale        the HPA controller was able to get the target's current scale
1|  ScalingActive  False   FailedGetResourceMetric  the HPA was unable to compute the replica count: failed to get cpu utilization: unable to get metrics for resource cpu: unable to fetch metrics from resource metrics API: the server could not find the requested resource (get pods.metrics.k8s.io)
1|Events:
1|  Type     Reason                        Age   From                       Message
1|  ----     ------                        ----  ----                       -------
1|  Warning  FailedGetResourceMetric       14s   horizontal-pod-autoscaler  failed to get cpu utilization: unable to get metrics for resource cpu: unable to fetch metrics from resource metrics API: the server could not find the requested resource (get pods.metrics.k8s.io)
1|  Warning  FailedComputeMetricsReplicas  14s   horizontal-pod-autoscaler  invalid metrics (1 invalid out of 1), first error is: failed to get cpu resource metric value: failed to get cpu utilization: unable to get metrics for resource cpu: unable to fetch metrics from resource metrics API: the server could not find the requested resource (get pods.metrics.k8s.io)
$ kubectl get hpa web -o jsonpath='{.status}{"\n"}' | sed -E 's/"lastTransitionTime":"[^"]*"/T/g'
1|{"conditions":[{T,"message":"the HPA controller was able to get the target's current scale","reason":"SucceededGetScale","status":"True","type":"AbleToScale"},{T,"message":"the HPA was unable to compute the replica count: failed to get cpu utilization: unable to get metrics for resource cpu: unable to fetch metrics from resource metrics API: the server could not find the requested resource (get pods.metrics.k8s.io)","reason":"FailedGetResourceMetric","status":"False","type":"ScalingActive"}],"currentMetrics":[{"type":""}],"currentReplicas":4,"desiredReplicas":0}
$ kubectl describe hpa mem | sed -n '/^Deployment pods/,$p'
1|Deployment pods:            4 current / 2 desired
1|Conditions:
1|  Type         Status  Reason            Message
1|  ----         ------  ------            -------
1|  AbleToScale  True    SucceededRescale  the HPA controller was able to update the target scale to 2
1|Events:
1|  Type    Reason             Age   From                       Message
1|  ----    ------             ----  ----                       -------
1|  Normal  SuccessfulRescale  4s    horizontal-pod-autoscaler  New size: 2; reason: Current number of replicas above Spec.MaxReplicas
$ kubectl describe hpa lost | sed -n '/^Min replicas/,$p'
1|Min replicas:                                          1
1|Max replicas:                                          3
1|Deployment pods:                                       0 current / 0 desired
1|Conditions:
1|  Type         Status  Reason          Message
1|  ----         ------  ------          -------
1|  AbleToScale  False   FailedGetScale  the HPA controller was unable to get the target's current scale: deployments.apps "nowhere" not found
1|Events:
1|  Type     Reason          Age   From                       Message
1|  ----     ------          ----  ----                       -------
1|  Warning  FailedGetScale  4s    horizontal-pod-autoscaler  deployments.apps "nowhere" not found
$ kubectl get hpa odd -o jsonpath='{.status}{"\n"}' | sed -E 's/"lastTransitionTime":"[^"]*"/T/g'
1|{"conditions":[{T,"message":"the HPA controller was unable to get the target's current scale: the server could not find the requested resource","reason":"FailedGetScale","status":"False","type":"AbleToScale"}],"currentMetrics":null,"desiredReplicas":0}
$ kubectl get deploy web
1|NAME   READY   UP-TO-DATE   AVAILABLE   AGE
1|web    2/2     2            2           60s
$ kubectl scale deploy web --replicas=0
1|deployment.apps/web scaled
@ sleep 16
$ kubectl get hpa web
1|NAME   REFERENCE        TARGETS              MINPODS   MAXPODS   REPLICAS   AGE
1|web    Deployment/web   cpu: <unknown>/50%   1         8         0          37s
$ kubectl get hpa web -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}'
1|AbleToScale True SucceededGetScale the HPA controller was able to get the target's current scale
1|ScalingActive False ScalingDisabled scaling is disabled since the replica count of the target is zero
$ kubectl delete -f pdb.yaml -f hpa.yaml --now
1|poddisruptionbudget.policy "web" deleted from default namespace
1|poddisruptionbudget.policy "none" deleted from default namespace
1|deployment.apps "web" deleted from default namespace
1|horizontalpodautoscaler.autoscaling "web" deleted from default namespace
$ kubectl delete hpa --all
1|horizontalpodautoscaler.autoscaling "lost" deleted from default namespace
1|horizontalpodautoscaler.autoscaling "mem" deleted from default namespace
1|horizontalpodautoscaler.autoscaling "odd" deleted from default namespace
