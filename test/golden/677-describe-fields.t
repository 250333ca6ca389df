# describe of every kind with all the fields that its describer knows.
> pods.yaml
| apiVersion: v1
| kind: Pod
| metadata:
|   name: full
|   labels: {app: full, tier: "1"}
|   annotations: {long: "a very long annotation that goes on and on and on, longer than a line of a terminal would ever be, so that describe has to cut it or to wrap it at some place, who knows where", short: x}
| spec:
|   nodeName: nowhere
|   hostNetwork: true
|   priorityClassName: system-node-critical
|   runtimeClassName: gv
|   serviceAccountName: default
|   automountServiceAccountToken: false
|   nodeSelector: {b: "2", a: "1"}
|   readinessGates: [{conditionType: example.com/gate}]
|   topologySpreadConstraints:
|   - {maxSkew: 1, topologyKey: zone, whenUnsatisfiable: ScheduleAnyway, labelSelector: {matchLabels: {app: full}}}
|   - {maxSkew: 2, topologyKey: host, whenUnsatisfiable: DoNotSchedule}
|   tolerations:
|   - {key: a, operator: Exists}
|   - {key: b, value: c, effect: NoSchedule}
|   - {key: d, operator: Equal, value: e, effect: NoExecute, tolerationSeconds: 60}
|   volumes:
|   - {name: cm, configMap: {name: c1, optional: true}}
|   - {name: sec, secret: {secretName: s1}}
|   - {name: hp, hostPath: {path: /x}}
|   - {name: ed, emptyDir: {}}
|   - {name: pvc, persistentVolumeClaim: {claimName: p1, readOnly: true}}
|   - {name: da, downwardAPI: {items: [{path: labels, fieldRef: {fieldPath: metadata.labels}}, {path: cpu, resourceFieldRef: {containerName: main, resource: limits.cpu}}]}}
|   - {name: nfs, nfs: {server: n.example.com, path: /e}}
|   - {name: pr, projected: {sources: [{configMap: {name: c2}}, {secret: {name: s2, optional: true}}, {downwardAPI: {items: [{path: n, fieldRef: {fieldPath: metadata.name}}]}}, {serviceAccountToken: {path: t, expirationSeconds: 7200}}]}}
|   - {name: csi, csi: {driver: d.example.com, readOnly: true, volumeAttributes: {k: v}}}
|   - {name: eph, ephemeral: {volumeClaimTemplate: {spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}}}
|   initContainers:
|   - {name: prep, image: "busybox:1.36", command: [sh, -c], args: ["echo one\necho two"]}
|   - {name: side, image: "busybox:1.36", restartPolicy: Always, startupProbe: {exec: {command: [ls, -l]}}}
|   containers:
|   - name: main
|     image: nginx:1.27
|     ports: [{name: http, containerPort: 80}, {containerPort: 53, protocol: UDP, hostPort: 53}]
|     resources: {limits: {memory: 1Gi, cpu: "1"}, requests: {cpu: 250m, ephemeral-storage: 1Gi}}
|     livenessProbe: {httpGet: {path: /h, port: http, host: 1.2.3.4, scheme: HTTPS}, initialDelaySeconds: 5, periodSeconds: 7}
|     readinessProbe: {tcpSocket: {port: 80}, timeoutSeconds: 3, failureThreshold: 9}
|     startupProbe: {grpc: {port: 9000, service: s}}
|     lifecycle: {preStop: {exec: {command: [sleep, "3"]}}}
|     env:
|     - {name: PLAIN, value: v}
|     - {name: EMPTY}
|     - {name: MULTI, value: "a\nb"}
|     - {name: CM, valueFrom: {configMapKeyRef: {name: c1, key: k}}}
|     - {name: SEC, valueFrom: {secretKeyRef: {name: s1, key: k, optional: true}}}
|     - {name: IP, valueFrom: {fieldRef: {fieldPath: status.podIP}}}
|     - {name: LIM, valueFrom: {resourceFieldRef: {containerName: main, resource: limits.memory, divisor: 1Mi}}}
|     envFrom: [{configMapRef: {name: c1}}, {prefix: P_, secretRef: {name: s1, optional: true}}]
|     volumeMounts: [{name: cm, mountPath: /cm}, {name: sec, mountPath: /sec, readOnly: true}, {name: hp, mountPath: /hp, subPath: a, readOnly: true}, {name: ed, mountPath: /ed, subPathExpr: $(PLAIN)}]
|   - {name: two, image: "busybox:1.36", stdin: true, tty: true, imagePullPolicy: Never, securityContext: {privileged: true}}
> rc.yaml
| {apiVersion: node.k8s.io/v1, kind: RuntimeClass, metadata: {name: gv}, handler: runsc, overhead: {podFixed: {cpu: 10m}}, scheduling: {nodeSelector: {k: v}, tolerations: [{key: z, operator: Exists}]}}
> net.yaml
| apiVersion: networking.k8s.io/v1
| kind: Ingress
| metadata: {name: big, annotations: {a: b, c: "d: e"}}
| spec:
|   ingressClassName: none
|   defaultBackend: {service: {name: gone, port: {number: 80}}}
|   tls: [{hosts: [a.example.com, b.example.com], secretName: crt}, {hosts: [c.example.com]}, {secretName: only}]
|   rules:
|   - host: a.example.com
|     http: {paths: [{path: /, pathType: Prefix, backend: {service: {name: kubernetes, port: {number: 443}}}}, {path: /x, pathType: Exact, backend: {service: {name: kubernetes, port: {name: https}}}}, {path: /y, pathType: ImplementationSpecific, backend: {service: {name: kubernetes, port: {number: 81}}}}, {pathType: ImplementationSpecific, backend: {resource: {apiGroup: k8s.example.com, kind: Bucket, name: b}}}]}
|   - host: empty.example.com
|   - http: {paths: [{path: /z, pathType: Prefix, backend: {service: {name: nope, port: {name: web}}}}]}
| ---
| apiVersion: networking.k8s.io/v1
| kind: IngressClass
| metadata: {name: ngx, annotations: {ingressclass.kubernetes.io/is-default-class: "true"}, labels: {a: b}}
| spec: {controller: example.com/c, parameters: {apiGroup: k8s.example.com, kind: P, name: n, scope: Namespace, namespace: default}}
| ---
| apiVersion: networking.k8s.io/v1
| kind: NetworkPolicy
| metadata: {name: rich, annotations: {x: y}}
| spec:
|   podSelector: {matchLabels: {a: b}, matchExpressions: [{key: c, operator: NotIn, values: [e, d]}]}
|   policyTypes: [Ingress, Egress]
|   ingress:
|   - from: [{podSelector: {}}, {namespaceSelector: {}}, {namespaceSelector: {matchLabels: {n: s}}, podSelector: {matchLabels: {p: q}}}, {ipBlock: {cidr: 10.0.0.0/8, except: [10.1.0.0/16, 10.2.0.0/16]}}]
|     ports: [{port: 80}, {port: http, protocol: UDP}, {port: 8000, endPort: 9000}, {protocol: SCTP}]
|   - ports: [{port: 22}]
|   - from: [{podSelector: {matchLabels: {only: from}}}]
|   - {}
|   egress:
|   - to: [{ipBlock: {cidr: 0.0.0.0/0}}]
| ---
| apiVersion: networking.k8s.io/v1
| kind: NetworkPolicy
| metadata: {name: closed}
| spec: {podSelector: {}, policyTypes: [Egress]}
| ---
| apiVersion: v1
| kind: Endpoints
| metadata: {name: e, labels: {l: m}}
| subsets: [{addresses: [{ip: 10.1.1.1, hostname: h, nodeName: kind-worker, targetRef: {kind: Pod, name: x, namespace: default}}, {ip: 10.1.1.2}], notReadyAddresses: [{ip: 10.1.1.9}], ports: [{name: a, port: 80, appProtocol: http}, {name: b, port: 53, protocol: UDP}]}, {addresses: [{ip: 10.1.1.5}]}]
| ---
| apiVersion: discovery.k8s.io/v1
| kind: EndpointSlice
| metadata: {name: e, labels: {l: m}, annotations: {n: o}}
| addressType: IPv4
| ports: [{name: a, port: 80, appProtocol: http}, {name: b, port: 53, protocol: UDP}, {name: nil}]
| endpoints:
| - {addresses: [10.1.1.1, 10.1.1.2], conditions: {ready: true, serving: true, terminating: false}, hostname: h, nodeName: kind-worker, zone: z, targetRef: {kind: Pod, name: x, namespace: default}, hints: {forZones: [{name: z1}, {name: z2}], forNodes: [{name: n1}]}}
| - {addresses: [10.1.1.3], conditions: {ready: false}, deprecatedTopology: {k: v}}
| - {addresses: [10.1.1.4]}
> work.yaml
| apiVersion: autoscaling/v2
| kind: HorizontalPodAutoscaler
| metadata: {name: h, annotations: {a: b}}
| spec:
|   scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: gone}
|   minReplicas: 2
|   maxReplicas: 9
|   behavior: {scaleUp: {stabilizationWindowSeconds: 5, selectPolicy: Max, policies: [{type: Pods, value: 4, periodSeconds: 15}, {type: Percent, value: 100, periodSeconds: 15}]}, scaleDown: {selectPolicy: Disabled}}
|   metrics:
|   - {type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 50}}}
|   - {type: Resource, resource: {name: memory, target: {type: AverageValue, averageValue: 100Mi}}}
|   - {type: ContainerResource, containerResource: {name: cpu, container: c, target: {type: Utilization, averageUtilization: 60}}}
|   - {type: Pods, pods: {metric: {name: rps}, target: {type: AverageValue, averageValue: "1500m"}}}
|   - {type: Object, object: {metric: {name: hits}, describedObject: {apiVersion: networking.k8s.io/v1, kind: Ingress, name: i}, target: {type: Value, value: 2k}}}
|   - {type: External, external: {metric: {name: queue, selector: {matchLabels: {q: w}}}, target: {type: AverageValue, averageValue: "30"}}}
| ---
| apiVersion: policy/v1
| kind: PodDisruptionBudget
| metadata: {name: p}
| spec: {minAvailable: 50%, unhealthyPodEvictionPolicy: AlwaysAllow, selector: {matchExpressions: [{key: a, operator: Exists}]}}
| ---
| apiVersion: batch/v1
| kind: Job
| metadata: {name: j, labels: {l: m}}
| spec:
|   suspend: true
|   completions: 4
|   parallelism: 2
|   completionMode: Indexed
|   backoffLimit: 3
|   backoffLimitPerIndex: 1
|   activeDeadlineSeconds: 100
|   ttlSecondsAfterFinished: 60
|   template: {metadata: {annotations: {x: y}}, spec: {restartPolicy: Never, containers: [{name: c, image: "busybox:1.36", command: [echo, "hi there"]}]}}
| ---
| apiVersion: batch/v1
| kind: CronJob
| metadata: {name: cj}
| spec: {schedule: "*/10 * * * *", timeZone: Etc/UTC, suspend: true, concurrencyPolicy: Replace, startingDeadlineSeconds: 30, successfulJobsHistoryLimit: 0, failedJobsHistoryLimit: 5, jobTemplate: {metadata: {labels: {a: b}}, spec: {parallelism: 2, completions: 3, activeDeadlineSeconds: 9, template: {spec: {restartPolicy: OnFailure, containers: [{name: c, image: "busybox:1.36", args: [a, b]}]}}}}}
| ---
| apiVersion: v1
| kind: ReplicationController
| metadata: {name: old}
| spec: {replicas: 0, selector: {rc: z}, template: {metadata: {labels: {rc: z}}, spec: {containers: [{name: one, image: "img:1"}]}}}
| ---
| apiVersion: v1
| kind: PodTemplate
| metadata: {name: pt}
| template: {metadata: {labels: {p: t}}, spec: {containers: [{name: one, image: "img:1"}]}}
| ---
| apiVersion: apps/v1
| kind: Deployment
| metadata: {name: d, annotations: {kubernetes.io/change-cause: because}}
| spec:
|   replicas: 0
|   paused: true
|   minReadySeconds: 5
|   revisionHistoryLimit: 1
|   selector: {matchExpressions: [{key: a, operator: In, values: [b, c]}]}
|   strategy: {rollingUpdate: {maxSurge: 2, maxUnavailable: 0}}
|   template: {metadata: {labels: {a: b}, annotations: {t: u}}, spec: {serviceAccountName: bot, priorityClassName: pc, initContainers: [{name: i, image: "i:1"}], containers: [{name: one, image: "img:1", command: [x], ports: [{containerPort: 1}]}], nodeSelector: {q: r}, tolerations: [{operator: Exists}], topologySpreadConstraints: [{maxSkew: 1, topologyKey: z, whenUnsatisfiable: DoNotSchedule}]}}
> misc.yaml
| apiVersion: v1
| kind: PersistentVolume
| metadata: {name: pv, labels: {a: b}}
| spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce, ReadWriteMany], storageClassName: slow, nfs: {server: s, path: /p}, claimRef: {namespace: x, name: y}, nodeAffinity: {required: {nodeSelectorTerms: [{matchExpressions: [{key: k, operator: In, values: [v, w]}]}]}}}
| ---
| apiVersion: storage.k8s.io/v1
| kind: StorageClass
| metadata: {name: std, annotations: {storageclass.kubernetes.io/is-default-class: "true"}}
| provisioner: example.com/p
| parameters: {type: ssd, zone: a}
| mountOptions: [hard, ro]
| allowVolumeExpansion: true
| volumeBindingMode: WaitForFirstConsumer
| allowedTopologies: [{matchLabelExpressions: [{key: z, values: [a, b]}]}]
| ---
| apiVersion: scheduling.k8s.io/v1
| kind: PriorityClass
| metadata: {name: pc}
| value: -5
| globalDefault: false
| description: low
| ---
| apiVersion: v1
| kind: ServiceAccount
| metadata: {name: bot, labels: {a: b}}
| imagePullSecrets: [{name: reg}, {name: nope}]
| secrets: [{name: tok}]
| ---
| apiVersion: v1
| kind: Secret
| metadata: {name: reg}
| type: kubernetes.io/dockerconfigjson
| data: {.dockerconfigjson: e30=}
| ---
| apiVersion: v1
| kind: ConfigMap
| metadata: {name: cm, labels: {a: b}, annotations: {c: d}}
| immutable: true
| data: {one: "1", multi: "a\nb\n", empty: ""}
| binaryData: {bin: aGVsbG8=}
| ---
| apiVersion: v1
| kind: ResourceQuota
| metadata: {name: q}
| spec: {hard: {pods: "5", requests.cpu: "2"}, scopes: [NotTerminating, NotBestEffort]}
| ---
| apiVersion: v1
| kind: LimitRange
| metadata: {name: lr}
| spec: {limits: [{type: Container, default: {cpu: 500m}, defaultRequest: {cpu: 100m, memory: 64Mi}, max: {cpu: "1"}, min: {cpu: 50m}, maxLimitRequestRatio: {cpu: "10"}}, {type: Pod, max: {memory: 2Gi}}, {type: PersistentVolumeClaim, min: {storage: 1Gi}}]}
| ---
| apiVersion: rbac.authorization.k8s.io/v1
| kind: ClusterRole
| metadata: {name: cr, labels: {a: b}}
| aggregationRule: {clusterRoleSelectors: [{matchLabels: {x: y}}]}
| ---
| apiVersion: rbac.authorization.k8s.io/v1
| kind: ClusterRole
| metadata: {name: cr2}
| rules: [{verbs: [get, list], apiGroups: ["", apps], resources: [pods, deployments/scale], resourceNames: [a, b]}, {verbs: ["*"], apiGroups: ["*"], resources: ["*"]}, {verbs: [get], nonResourceURLs: [/healthz, "/m/*"]}]
| ---
| apiVersion: rbac.authorization.k8s.io/v1
| kind: RoleBinding
| metadata: {name: rb}
| roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cr2}
| subjects: [{kind: User, name: jane, apiGroup: rbac.authorization.k8s.io}, {kind: ServiceAccount, name: bot, namespace: default}]
| ---
| apiVersion: coordination.k8s.io/v1
| kind: Lease
| metadata: {name: l}
| spec: {holderIdentity: me, leaseDurationSeconds: 15, leaseTransitions: 2}
| ---
| apiVersion: v1
| kind: Event
| metadata: {name: ev}
| involvedObject: {kind: Service, name: kubernetes, namespace: default, apiVersion: v1}
| reason: Testing
| message: a test
| type: Warning
| count: 3
| firstTimestamp: "2026-01-01T00:00:00Z"
| lastTimestamp: "2026-01-01T01:00:00Z"
| source: {component: me, host: here}
$ kubectl apply -f rc.yaml
1|runtimeclass.node.k8s.io/gv created
$ kubectl apply -f pods.yaml
2|Error from server (BadRequest): error when creating "pods.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal bool into Go struct field DownwardAPIVolumeFile.spec.volumes.VolumeSource.projected.sources.downwardAPI.items.path of type string
? 1
$ kubectl apply -f net.yaml -f work.yaml -f misc.yaml
1|ingress.networking.k8s.io/big created
1|networkpolicy.networking.k8s.io/closed created
1|endpoints/e created
1|endpointslice.discovery.k8s.io/e created
1|horizontalpodautoscaler.autoscaling/h created
1|poddisruptionbudget.policy/p created
1|cronjob.batch/cj created
1|replicationcontroller/old created
1|podtemplate/pt created
1|deployment.apps/d created
1|storageclass.storage.k8s.io/std created
1|priorityclass.scheduling.k8s.io/pc created
1|serviceaccount/bot created
1|secret/reg created
1|configmap/cm created
1|resourcequota/q created
1|limitrange/lr created
1|clusterrole.rbac.authorization.k8s.io/cr2 created
1|rolebinding.rbac.authorization.k8s.io/rb created
1|lease.coordination.k8s.io/l created
1|event/ev created
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|Warning: spec.template.spec.topologySpreadConstraints[0].labelSelector: a null labelSelector results in matching no pod
2|unable to decode "net.yaml": json: cannot unmarshal bool into Go struct field ObjectMeta.metadata.annotations of type string
2|Error from server (BadRequest): error when creating "net.yaml": IngressClass in version "v1" cannot be handled as a IngressClass: json: cannot unmarshal bool into Go struct field IngressClassParametersReference.spec.parameters.name of type string
2|Error from server (BadRequest): error when creating "work.yaml": Job in version "v1" cannot be handled as a Job: json: cannot unmarshal bool into Go struct field ObjectMeta.spec.template.metadata.annotations of type string
2|Error from server (BadRequest): error when creating "misc.yaml": PersistentVolume in version "v1" cannot be handled as a PersistentVolume: json: cannot unmarshal bool into Go struct field ObjectReference.spec.claimRef.name of type string
2|Error from server (BadRequest): error when creating "misc.yaml": ClusterRole in version "v1" cannot be handled as a ClusterRole: json: cannot unmarshal bool into Go struct field LabelSelector.aggregationRule.clusterRoleSelectors.matchLabels of type string
? 1
@ sleep 2
$ kubectl get pod full
2|Error from server (NotFound): pods "full" not found
? 1
$ kubectl patch runtimeclass gv --type json -p '[{"op":"remove","path":"/scheduling"},{"op":"remove","path":"/overhead"}]'
1|runtimeclass.node.k8s.io/gv patched
$ kubectl apply -f pods.yaml
2|Error from server (BadRequest): error when creating "pods.yaml": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal bool into Go struct field DownwardAPIVolumeFile.spec.volumes.VolumeSource.projected.sources.downwardAPI.items.path of type string
? 1
$ kubectl describe pod full
2|Error from server (NotFound): pods "full" not found
? 1
$ kubectl get pod full -o jsonpath='{.status.qosClass} {.status.phase} {.spec.priority} {.spec.preemptionPolicy}{"\n"}'
2|Error from server (NotFound): pods "full" not found
? 1
$ kubectl describe ingress big
1|Name:             big
1|Labels:           <none>
1|Namespace:        default
1|Address:          
1|Ingress Class:    none
1|Default backend:  gone:80 (<error: services "gone" not found>)
1|TLS:
1|  crt terminates a.example.com,b.example.com
1|  SNI routes c.example.com
1|  only terminates 
1|Rules:
1|  Host           Path  Backends
1|  ----           ----  --------
1|  a.example.com  
1|                 /    kubernetes:443 (172.18.0.2:6443)
1|                 /x   kubernetes:https (172.18.0.2:6443)
1|                 /y   kubernetes:81 ()
1|                      APIGroup: k8s.example.com, Kind: Bucket, Name: b
1|  *              
1|                 /z   nope:web (<error: services "nope" not found>)
1|Annotations:     a: b
1|                 c: d: e
1|Events:          <none>
$ kubectl describe ingressclass ngx
2|Error from server (NotFound): ingressclasses.networking.k8s.io "ngx" not found
? 1
$ kubectl describe ep e
1|Name:         e
1|Namespace:    default
1|Labels:       l=m
1|Annotations:  <none>
1|Subsets:
1|  Addresses:          10.1.1.1,10.1.1.2
1|  NotReadyAddresses:  10.1.1.9
1|  Ports:
1|    Name  Port  Protocol
1|    ----  ----  --------
1|    a     80    TCP
1|    b     53    UDP
1|
1|  Addresses:          10.1.1.5
1|  NotReadyAddresses:  <none>
1|
1|Events:  <none>
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl describe endpointslice e
1|Name:         e
1|Namespace:    default
1|Labels:       l=m
1|Annotations:  false: o
1|AddressType:  IPv4
1|Ports:
1|  Name  Port     Protocol
1|  ----  ----     --------
1|  a     80       TCP
1|  b     53       UDP
1|  nil   <unset>  TCP
1|Endpoints:
1|  - Addresses:  10.1.1.1, 10.1.1.2
1|    Conditions:
1|      Ready:    true
1|    Hostname:   h
1|    TargetRef:  Pod/x
1|    NodeName:   kind-worker
1|    Zone:       z
1|  - Addresses:  10.1.1.3
1|    Conditions:
1|      Ready:    false
1|    Hostname:   <unset>
1|    NodeName:   <unset>
1|    Zone:       <unset>
1|  - Addresses:  10.1.1.4
1|    Conditions:
1|      Ready:   <unset>
1|    Hostname:  <unset>
1|    NodeName:  <unset>
1|    Zone:      <unset>
1|Events:        <none>
$ kubectl describe hpa h
1|Name:                                                                   h
1|Namespace:                                                              default
1|Labels:                                                                 <none>
1|Annotations:                                                            a: b
1|CreationTimestamp:                                                      Mon, 30 Nov 2026 01:48:37 +0000
1|Reference:                                                              Deployment/gone
1|Metrics:                                                                ( current / target )
1|  resource cpu on pods  (as a percentage of request):                   <unknown> / 50%
1|  resource memory on pods:                                              <unknown> / 100Mi
1|  resource cpu of container "c" on pods  (as a percentage of request):  <unknown> / 60%
1|  "rps" on pods:                                                        <unknown> / 1500m
1|  "hits" on Ingress/i (target value):                                   <unknown> / 2k
1|  "queue" (target average value):                                       <unknown> / 30
1|Min replicas:                                                           2
1|Max replicas:                                                           9
1|Behavior:
1|  Scale Up:
1|    Stabilization Window: 5 seconds
1|    Select Policy: Max
1|    Policies:
1|      - Type: Pods     Value: 4    Period: 15 seconds
1|      - Type: Percent  Value: 100  Period: 15 seconds
1|  Scale Down:
1|    Select Policy: Disabled
1|    Policies:
1|      - Type: Percent  Value: 100  Period: 15 seconds
1|Deployment pods:       0 current / 0 desired
1|Events:                <none>
$ kubectl describe hpa.v1.autoscaling h | head -12
1|Name:                                                                   h
1|Namespace:                                                              default
1|Labels:                                                                 <none>
1|Annotations:                                                            a: b
1|CreationTimestamp:                                                      Mon, 30 Nov 2026 01:48:37 +0000
1|Reference:                                                              Deployment/gone
1|Metrics:                                                                ( current / target )
1|  resource cpu on pods  (as a percentage of request):                   <unknown> / 50%
1|  resource memory on pods:                                              <unknown> / 100Mi
1|  resource cpu of container "c" on pods  (as a percentage of request):  <unknown> / 60%
1|  "rps" on pods:                                                        <unknown> / 1500m
1|  "hits" on Ingress/i (target value):                                   <unknown> / 2k
$ kubectl describe pdb p
1|Name:           p
1|Namespace:      default
1|Min available:  50%
1|Selector:       a
1|Status:
1|    Allowed disruptions:  0
1|    Current:              0
1|    Desired:              0
1|    Total:                0
1|Events:
1|  Type    Reason  Age                From               Message
1|  ----    ------  ----               ----               -------
1|  Normal  NoPods  10s (x2 over 10s)  controllermanager  No matching pods found
$ kubectl describe job j
2|Error from server (NotFound): jobs.batch "j" not found
? 1
$ kubectl describe cj cj
1|Name:                          cj
1|Namespace:                     default
1|Labels:                        <none>
1|Annotations:                   <none>
1|Schedule:                      */10 * * * *
1|Concurrency Policy:            Replace
1|Suspend:                       True
1|Time Zone:                     Etc/UTC
1|Successful Job History Limit:  0
1|Failed Job History Limit:      5
1|Starting Deadline Seconds:     30s
1|Selector:                      <unset>
1|Parallelism:                   2
1|Completions:                   3
1|Active Deadline Seconds:       9s
1|Pod Template:
1|  Labels:  <none>
1|  Containers:
1|   c:
1|    Image:      busybox:1.36
1|    Port:       <none>
1|    Host Port:  <none>
1|    Args:
1|      a
1|      b
1|    Environment:     <none>
1|    Mounts:          <none>
1|  Volumes:           <none>
1|  Node-Selectors:    <none>
1|  Tolerations:       <none>
1|Last Schedule Time:  <unset>
1|Active Jobs:         <none>
1|Events:              <none>
$ kubectl describe rc old
1|Name:         old
1|Namespace:    default
1|Selector:     rc=z
1|Labels:       rc=z
1|Annotations:  <none>
1|Replicas:     0 current / 0 desired
1|Pods Status:  0 Running / 0 Waiting / 0 Succeeded / 0 Failed
1|Pod Template:
1|  Labels:  rc=z
1|  Containers:
1|   one:
1|    Image:         img:1
1|    Port:          <none>
1|    Host Port:     <none>
1|    Environment:   <none>
1|    Mounts:        <none>
1|  Volumes:         <none>
1|  Node-Selectors:  <none>
1|  Tolerations:     <none>
1|Events:            <none>
$ kubectl describe deploy d
1|Name:                   d
1|Namespace:              default
1|CreationTimestamp:      Mon, 30 Nov 2026 01:48:37 +0000
1|Labels:                 <none>
1|Annotations:            kubernetes.io/change-cause: because
1|Selector:               a in (b,c)
1|Replicas:               0 desired | 0 updated | 0 total | 0 available | 0 unavailable
1|StrategyType:           RollingUpdate
1|MinReadySeconds:        5
1|RollingUpdateStrategy:  0 max unavailable, 2 max surge
1|Pod Template:
1|  Labels:           a=b
1|  Annotations:      t: u
1|  Service Account:  bot
1|  Init Containers:
1|   i:
1|    Image:        i:1
1|    Port:         <none>
1|    Host Port:    <none>
1|    Environment:  <none>
1|    Mounts:       <none>
1|  Containers:
1|   one:
1|    Image:      img:1
1|    Port:       1/TCP
1|    Host Port:  0/TCP
1|    Command:
1|      x
1|    Environment:                <none>
1|    Mounts:                     <none>
1|  Volumes:                      <none>
1|  Topology Spread Constraints:  z:DoNotSchedule when max skew 1 is exceeded
1|  Priority Class Name:          pc
1|  Node-Selectors:               q=r
1|  Tolerations:                  op=Exists
1|Conditions:
1|  Type          Status   Reason
1|  ----          ------   ------
1|  Progressing   Unknown  DeploymentPaused
1|  Available     True     MinimumReplicasAvailable
1|Events:         <none>
$ kubectl describe pv pv
2|Error from server (NotFound): persistentvolumes "pv" not found
? 1
$ kubectl describe sc std
1|Name:            std
1|IsDefaultClass:  Yes
1|Annotations:     kubectl.kubernetes.io/last-applied-configuration={"allowVolumeExpansion":true,"allowedTopologies":[{"matchLabelExpressions":[{"key":"z","values":["a","b"]}]}],"apiVersion":"storage.k8s.io/v1","kind":"StorageClass","metadata":{"annotations":{"storageclass.kubernetes.io/is-default-class":"true"},"name":"std"},"mountOptions":["hard","ro"],"parameters":{"type":"ssd","zone":"a"},"provisioner":"example.com/p","volumeBindingMode":"WaitForFirstConsumer"}
1|,storageclass.kubernetes.io/is-default-class=true
1|Provisioner:           example.com/p
1|Parameters:            type=ssd,zone=a
1|AllowVolumeExpansion:  True
1|MountOptions:
1|  hard
1|  ro
1|ReclaimPolicy:      Delete
1|VolumeBindingMode:  WaitForFirstConsumer
1|AllowedTopologies:  
1|  Term 0:           z in [a, b]
1|Events:             <none>
$ kubectl describe pc pc
1|Name:              pc
1|Value:             -5
1|GlobalDefault:     false
1|PreemptionPolicy:  PreemptLowerPriority
1|Description:       low
1|Annotations:       kubectl.kubernetes.io/last-applied-configuration={"apiVersion":"scheduling.k8s.io/v1","description":"low","globalDefault":false,"kind":"PriorityClass","metadata":{"annotations":{},"name":"pc"},"value":-5}
1|
1|Events:  <none>
$ kubectl describe sa bot
1|Name:                bot
1|Namespace:           default
1|Labels:              a=b
1|Annotations:         <none>
1|Image pull secrets:  reg
1|                     nope
1|Events:              <none>
$ kubectl describe secret reg
1|Name:         reg
1|Namespace:    default
1|Labels:       <none>
1|Annotations:  <none>
1|
1|Type:  kubernetes.io/dockerconfigjson
1|
1|Data
1|====
1|.dockerconfigjson:  2 bytes
$ kubectl describe cm cm
1|Name:         cm
1|Namespace:    default
1|Labels:       a=b
1|Annotations:  c: d
1|
1|Data
1|====
1|empty:
1|----
1|
1|
1|multi:
1|----
1|a
1|b
1|
1|
1|one:
1|----
1|1
1|
1|
1|BinaryData
1|====
1|bin: 5 bytes
1|
1|Events:  <none>
$ kubectl describe quota q
1|Name:       q
1|Namespace:  default
1|Scopes:     NotBestEffort, NotTerminating
1| * Matches all pods that have at least one resource requirement set. These pods have a burstable or guaranteed quality of service.
1| * Matches all pods that do not have an active deadline. These pods usually include long running pods whose container command is not expected to terminate.
1|Resource      Used  Hard
1|--------      ----  ----
1|pods          0     5
1|requests.cpu  0     2
$ kubectl describe limits lr
1|Name:                  lr
1|Namespace:             default
1|Type                   Resource  Min  Max  Default Request  Default Limit  Max Limit/Request Ratio
1|----                   --------  ---  ---  ---------------  -------------  -----------------------
1|Container              cpu       50m  1    100m             500m           10
1|Container              memory    -    -    64Mi             -              -
1|Pod                    memory    -    2Gi  -                -              -
1|PersistentVolumeClaim  storage   1Gi  -    -                -              -
$ kubectl describe clusterrole cr cr2
1|Name:         cr2
1|Labels:       <none>
1|Annotations:  <none>
1|PolicyRule:
1|  Resources               Non-Resource URLs  Resource Names  Verbs
1|  ---------               -----------------  --------------  -----
1|  *.*                     []                 []              [*]
1|  deployments/scale       []                 [a]             [get list]
1|  deployments/scale       []                 [b]             [get list]
1|  pods                    []                 [a]             [get list]
1|  pods                    []                 [b]             [get list]
1|  deployments.apps/scale  []                 [a]             [get list]
1|  deployments.apps/scale  []                 [b]             [get list]
1|  pods.apps               []                 [a]             [get list]
1|  pods.apps               []                 [b]             [get list]
1|                          [/healthz]         []              [get]
1|                          [/m/*]             []              [get]
2|Error from server (NotFound): clusterroles.rbac.authorization.k8s.io "cr" not found
? 1
$ kubectl describe rolebinding rb
1|Name:         rb
1|Labels:       <none>
1|Annotations:  <none>
1|Role:
1|  Kind:  ClusterRole
1|  Name:  cr2
1|Subjects:
1|  Kind            Name  Namespace
1|  ----            ----  ---------
1|  User            jane  
1|  ServiceAccount  bot   default
$ kubectl describe lease l | grep -v -E 'UID|Resource Version|Creation'
1|Name:         l
1|Namespace:    default
1|Labels:       <none>
1|Annotations:  <none>
1|API Version:  coordination.k8s.io/v1
1|Kind:         Lease
1|Metadata:
1|Spec:
1|  Holder Identity:         me
1|  Lease Duration Seconds:  15
1|  Lease Transitions:       2
1|Events:                    <none>
$ kubectl describe event ev | grep -v -E 'UID|Resource Version|Creation'
1|Name:             ev
1|Namespace:        default
1|Labels:           <none>
1|Annotations:      <none>
1|API Version:      v1
1|Count:            3
1|Event Time:       <nil>
1|First Timestamp:  2026-01-01T00:00:00Z
1|Involved Object:
1|  API Version:   v1
1|  Kind:          Service
1|  Name:          kubernetes
1|  Namespace:     default
1|Kind:            Event
1|Last Timestamp:  2026-01-01T01:00:00Z
1|Message:         a test
1|Metadata:
1|Reason:                Testing
1|Reporting Component:   
1|Reporting Instance:    
1|Source:
1|  Component:  me
1|  Host:       here
1|Type:         Warning
1|Events:       <none>
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
$ kubectl get events --field-selector reason=Testing
1|LAST SEEN   TYPE      REASON    OBJECT               MESSAGE
1|333d        Warning   Testing   service/kubernetes   a test
$ kubectl describe ns default
1|Name:         default
1|Labels:       kubernetes.io/metadata.name=default
1|Annotations:  <none>
1|Status:       Active
1|
1|Resource Quotas
1|  Name:    q
1|  Scopes:  NotBestEffort, NotTerminating
1|  * Matches all pods that have at least one resource requirement set. These pods have a burstable or guaranteed quality of service.
1|  * Matches all pods that do not have an active deadline. These pods usually include long running pods whose container command is not expected to terminate.
1|  Resource      Used  Hard
1|  --------      ---   ---
1|  pods          0     5
1|  requests.cpu  0     2
1|
1|Resource Limits
1| Type                   Resource  Min  Max  Default Request  Default Limit  Max Limit/Request Ratio
1| ----                   --------  ---  ---  ---------------  -------------  -----------------------
1| Container              cpu       50m  1    100m             500m           10
1| Container              memory    -    -    64Mi             -              -
1| Pod                    memory    -    2Gi  -                -              -
1| PersistentVolumeClaim  storage   1Gi  -    -                -              -
$ kubectl describe runtimeclass gv | grep -v -E 'UID|Resource Version|Creation'
1|Name:         gv
1|Namespace:    
1|Labels:       <none>
1|Annotations:  <none>
1|API Version:  node.k8s.io/v1
1|Handler:      runsc
1|Kind:         RuntimeClass
1|Metadata:
1|Events:                <none>
$ kubectl describe servicecidr,ipaddress | grep -E '^(Name|Labels|Parent|  )' | head -20
1|Name:         kubernetes
1|Labels:       <none>
1|  Type   Status  LastTransitionTime               Reason  Message
1|  ----   ------  ------------------               ------  -------
1|  Ready  True    Mon, 30 Nov 2026 01:37:13 +0000          Kubernetes Service CIDR is ready
1|Name:         10.96.0.1
1|Labels:       ipaddress.kubernetes.io/ip-family=IPv4
1|              ipaddress.kubernetes.io/managed-by=ipallocator.k8s.io
1|Parent Reference:
1|  Group:      
1|  Resource:   services
1|  Namespace:  default
1|  Name:       kubernetes
1|Name:         10.96.0.10
1|Labels:       ipaddress.kubernetes.io/ip-family=IPv4
1|              ipaddress.kubernetes.io/managed-by=ipallocator.k8s.io
1|Parent Reference:
1|  Group:      
1|  Resource:   services
1|  Namespace:  kube-system
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
$ kubectl describe validatingadmissionpolicies
2|No resources found in default namespace.
$ kubectl describe csr
2|No resources found in default namespace.
$ kubectl describe node kind-control-plane | sed -n '/^Taints/,/^Conditions/p'
1|Taints:             node-role.kubernetes.io/control-plane:NoSchedule
1|Unschedulable:      false
1|Lease:              Failed to get lease: leases.coordination.k8s.io "kind-control-plane" not found
1|Conditions:
$ kubectl label node kind-worker2 node-role.kubernetes.io/db= a=b; kubectl taint node kind-worker2 x=y:PreferNoSchedule z:NoExecute; kubectl cordon kind-worker2; kubectl annotate node kind-worker2 n=o
1|node/kind-worker2 labeled
1|node/kind-worker2 tainted
1|node/kind-worker2 cordoned
1|node/kind-worker2 annotated
$ kubectl describe node kind-worker2 | sed -n '1,/^Conditions/p' | grep -v -E 'Creation|RenewTime|AcquireTime|HolderIdentity'
1|Name:               kind-worker2
1|Roles:              db
1|Labels:             a=b
1|                    beta.kubernetes.io/arch=amd64
1|                    beta.kubernetes.io/os=linux
1|                    kubernetes.io/arch=amd64
1|                    kubernetes.io/hostname=kind-worker2
1|                    kubernetes.io/os=linux
1|                    node-role.kubernetes.io/db=
1|Annotations:        n: o
1|                    node.alpha.kubernetes.io/ttl: 0
1|Taints:             z:NoExecute
1|                    node.kubernetes.io/unschedulable:NoSchedule
1|                    x=y:PreferNoSchedule
1|Unschedulable:      true
1|Lease:              Failed to get lease: leases.coordination.k8s.io "kind-worker2" not found
1|Conditions:
$ kubectl get node kind-worker2
1|NAME           STATUS                     ROLES   AGE   VERSION
1|kind-worker2   Ready,SchedulingDisabled   db      12m   v1.36.3
$ kubectl uncordon kind-worker2; kubectl taint node kind-worker2 x- z-; kubectl label node kind-worker2 a- node-role.kubernetes.io/db-; kubectl annotate node kind-worker2 n-
1|node/kind-worker2 uncordoned
1|node/kind-worker2 untainted
1|node/kind-worker2 unlabeled
1|node/kind-worker2 annotated
$ kubectl describe svc,ep,endpointslice,ingress -l nothing=here
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|No resources found in default namespace.
$ kubectl describe svc/kubernetes cm/cm sa/bot | grep -E '^(Name|Namespace):'
1|Name:                     kubernetes
1|Namespace:                default
1|Name:         cm
1|Namespace:    default
1|Name:                bot
1|Namespace:           default
$ kubectl describe -f work.yaml | grep -E '^Name:'
1|Name:                                                                   h
1|Name:           p
1|Name:                          cj
1|Name:         old
1|Name:         pt
1|Name:                   d
2|Error from server (NotFound): jobs.batch "j" not found
$ kubectl delete -f net.yaml -f work.yaml -f misc.yaml -f rc.yaml --ignore-not-found
1|ingress.networking.k8s.io "big" deleted from default namespace
1|networkpolicy.networking.k8s.io "closed" deleted from default namespace
1|endpoints "e" deleted from default namespace
1|endpointslice.discovery.k8s.io "e" deleted from default namespace
1|horizontalpodautoscaler.autoscaling "h" deleted from default namespace
1|poddisruptionbudget.policy "p" deleted from default namespace
1|cronjob.batch "cj" deleted from default namespace
1|replicationcontroller "old" deleted from default namespace
1|podtemplate "pt" deleted from default namespace
1|deployment.apps "d" deleted from default namespace
1|storageclass.storage.k8s.io "std" deleted
1|priorityclass.scheduling.k8s.io "pc" deleted
1|serviceaccount "bot" deleted from default namespace
1|secret "reg" deleted from default namespace
1|configmap "cm" deleted from default namespace
1|resourcequota "q" deleted from default namespace
1|limitrange "lr" deleted from default namespace
1|clusterrole.rbac.authorization.k8s.io "cr2" deleted
1|rolebinding.rbac.authorization.k8s.io "rb" deleted from default namespace
1|lease.coordination.k8s.io "l" deleted from default namespace
1|event "ev" deleted from default namespace
1|runtimeclass.node.k8s.io "gv" deleted
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
2|unable to decode "net.yaml": json: cannot unmarshal bool into Go struct field ObjectMeta.metadata.annotations of type string
? 1
$ kubectl delete pod full --force --grace-period=0
2|Warning: Immediate deletion does not wait for confirmation that the running resource has been terminated. The resource may continue to run on the cluster indefinitely.
2|Error from server (NotFound): pods "full" not found
? 1
