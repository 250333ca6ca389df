# Rollouts that fail, stall, are limited or held: progress deadlines, surge and unavailability, readiness, partitions, OnDelete; what each command says of it.
> d.yaml
| apiVersion: apps/v1
| kind: Deployment
| metadata: {name: web, labels: {app: web}}
| spec:
|   replicas: 4
|   progressDeadlineSeconds: 6
|   revisionHistoryLimit: 2
|   strategy: {rollingUpdate: {maxSurge: 1, maxUnavailable: 0}}
|   selector: {matchLabels: {app: web}}
|   template:
|     metadata: {labels: {app: web}, annotations: {version: "1"}}
|     spec:
|       terminationGracePeriodSeconds: 1
|       containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1], ports: [{name: http, containerPort: 8080}], readinessProbe: {httpGet: {path: /hostname, port: 8080}, periodSeconds: 1}}]
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: web}
| spec: {clusterIP: 10.96.63.30, selector: {app: web}, ports: [{port: 80, targetPort: http}]}
> ds.yaml
| apiVersion: apps/v1
| kind: DaemonSet
| metadata: {name: agent}
| spec:
|   updateStrategy: {type: OnDelete}
|   selector: {matchLabels: {app: agent}}
|   template:
|     metadata: {labels: {app: agent}}
|     spec: {terminationGracePeriodSeconds: 1, containers: [{name: a, image: "busybox:1.36", command: [sleep, infinity]}]}
> sts.yaml
| apiVersion: apps/v1
| kind: StatefulSet
| metadata: {name: db}
| spec:
|   serviceName: db
|   replicas: 2
|   selector: {matchLabels: {app: db}}
|   template:
|     metadata: {labels: {app: db}}
|     spec: {terminationGracePeriodSeconds: 1, containers: [{name: d, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1]}]}
$ kubectl apply -f d.yaml
1|deployment.apps/web created
1|service/web created
$ kubectl rollout status deploy/web --timeout=30s | tail -1
1|deployment "web" successfully rolled out
$ kubectl get deploy web -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}' | sed -E 's/web-[a-z0-9]+/web-X/'
1|Available True MinimumReplicasAvailable Deployment has minimum availability.
1|Progressing True NewReplicaSetAvailable ReplicaSet "web-X" has successfully progressed.
$ kubectl get deploy web -o yaml | sed -n '/^spec/,/^status/p'
1|spec:
1|  progressDeadlineSeconds: 6
1|  replicas: 4
1|  revisionHistoryLimit: 2
1|  selector:
1|    matchLabels:
1|      app: web
1|  strategy:
1|    rollingUpdate:
1|      maxSurge: 1
1|      maxUnavailable: 0
1|    type: RollingUpdate
1|  template:
1|    metadata:
1|      annotations:
1|        version: "1"
1|      labels:
1|        app: web
1|    spec:
1|      containers:
1|      - args:
1|        - netexec
1|        - --http-port=8080
1|        - --udp-port=-1
1|        image: registry.k8s.io/e2e-test-images/agnhost:2.53
1|        imagePullPolicy: IfNotPresent
1|        name: web
1|        ports:
1|        - containerPort: 8080
1|          name: http
1|          protocol: TCP
1|        readinessProbe:
1|          failureThreshold: 3
1|          httpGet:
1|            path: /hostname
1|            port: 8080
1|            scheme: HTTP
1|          periodSeconds: 1
1|          successThreshold: 1
1|          timeoutSeconds: 1
1|        resources: {}
1|        terminationMessagePath: /dev/termination-log
1|        terminationMessagePolicy: File
1|      dnsPolicy: ClusterFirst
1|      restartPolicy: Always
1|      schedulerName: default-scheduler
1|      securityContext: {}
1|      terminationGracePeriodSeconds: 1
1|status:
$ kubectl patch deploy web -p '{"spec":{"template":{"spec":{"containers":[{"name":"web","readinessProbe":{"httpGet":null,"exec":{"command":["cat","/nope"]}}}]}}}}'
1|deployment.apps/web patched
@ sync
$ kubectl get deploy web
1|NAME   READY   UP-TO-DATE   AVAILABLE   AGE
1|web    4/4     1            4           6s
$ kubectl get pods -l app=web --no-headers | tr -s ' ' | cut -d' ' -f2,3 | sort
1|0/1 Running
1|1/1 Running
1|1/1 Running
1|1/1 Running
1|1/1 Running
$ kubectl get rs -l app=web --no-headers | tr -s ' ' | cut -d' ' -f2-4 | sort
1|1 1 0
1|4 4 4
$ kubectl get ep web -o jsonpath='{.subsets[*].addresses[*].ip}{"\n"}' | wc -w
1|4
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl rollout status deploy/web --watch=false
1|Waiting for deployment "web" rollout to finish: 1 out of 4 new replicas have been updated...
@ sleep 8
$ kubectl rollout status deploy/web
2|error: deployment "web" exceeded its progress deadline
? 1
$ kubectl get deploy web -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}' | sed -E 's/web-[a-z0-9]+/web-X/'
1|Available True MinimumReplicasAvailable Deployment has minimum availability.
1|Progressing False ProgressDeadlineExceeded ReplicaSet "web-X" has timed out progressing.
$ kubectl describe deploy web | sed -E 's/web-[a-z0-9]{8,10}/web-X/g'
1|Name:                   web
1|Namespace:              default
1|CreationTimestamp:      Sun, 29 Nov 2026 22:31:25 +0000
1|Labels:                 app=web
1|Annotations:            deployment.kubernetes.io/revision: 2
1|Selector:               app=web
1|Replicas:               4 desired | 1 updated | 5 total | 4 available | 1 unavailable
1|StrategyType:           RollingUpdate
1|MinReadySeconds:        0
1|RollingUpdateStrategy:  0 max unavailable, 1 max surge
1|Pod Template:
1|  Labels:       app=web
1|  Annotations:  version: 1
1|  Containers:
1|   web:
1|    Image:      registry.k8s.io/e2e-test-images/agnhost:2.53
1|    Port:       8080/TCP (http)
1|    Host Port:  0/TCP (http)
1|    Args:
1|      netexec
1|      --http-port=8080
1|      --udp-port=-1
1|    Readiness:     exec [cat /nope] delay=0s timeout=1s period=1s #success=1 #failure=3
1|    Environment:   <none>
1|    Mounts:        <none>
1|  Volumes:         <none>
1|  Node-Selectors:  <none>
1|  Tolerations:     <none>
1|Conditions:
1|  Type           Status  Reason
1|  ----           ------  ------
1|  Available      True    MinimumReplicasAvailable
1|  Progressing    False   ProgressDeadlineExceeded
1|OldReplicaSets:  web-X (4/4 replicas created)
1|NewReplicaSet:   web-X (1/1 replicas created)
1|Events:
1|  Type    Reason             Age   From                   Message
1|  ----    ------             ----  ----                   -------
1|  Normal  ScalingReplicaSet  15s   deployment-controller  Scaled up replica set web-X from 0 to 4
1|  Normal  ScalingReplicaSet  13s   deployment-controller  Scaled up replica set web-X from 0 to 1
$ kubectl wait deploy/web --for=condition=Available --timeout=2s
1|deployment.apps/web condition met
$ kubectl wait deploy/web --for=condition=Progressing=False --timeout=2s
1|deployment.apps/web condition met
$ kubectl rollout history deploy/web
1|deployment.apps/web 
1|REVISION  CHANGE-CAUSE
1|1         <none>
1|2         <none>
1|
$ kubectl rollout history deploy/web --revision=2
1|deployment.apps/web with revision #2
1|Pod Template:
1|  Labels:	app=web
1|	pod-template-hash=7f88b769f
1|  Annotations:	version: 1
1|  Containers:
1|   web:
1|    Image:	registry.k8s.io/e2e-test-images/agnhost:2.53
1|    Port:	8080/TCP (http)
1|    Host Port:	0/TCP (http)
1|    Args:
1|      netexec
1|      --http-port=8080
1|      --udp-port=-1
1|    Readiness:	exec [cat /nope] delay=0s timeout=1s period=1s #success=1 #failure=3
1|    Environment:	<none>
1|    Mounts:	<none>
1|  Volumes:	<none>
1|  Node-Selectors:	<none>
1|  Tolerations:	<none>
1|
$ kubectl rollout undo deploy/web
1|deployment.apps/web rolled back
2|Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
$ kubectl rollout status deploy/web --timeout=20s | tail -1
1|deployment "web" successfully rolled out
$ kubectl rollout history deploy/web
1|deployment.apps/web 
1|REVISION  CHANGE-CAUSE
1|2         <none>
1|3         <none>
1|
$ kubectl get deploy web -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason}{"\n"}{end}'
1|Available True MinimumReplicasAvailable
1|Progressing True NewReplicaSetAvailable
$ kubectl describe deploy web | sed -n '/^OldReplicaSets/,$p' | sed -E 's/web-[a-z0-9]{8,10}/web-X/g'
1|OldReplicaSets:  web-X (0/0 replicas created)
1|NewReplicaSet:   web-X (4/4 replicas created)
1|Events:
1|  Type    Reason             Age   From                   Message
1|  ----    ------             ----  ----                   -------
1|  Normal  ScalingReplicaSet  18s   deployment-controller  Scaled up replica set web-X from 0 to 4
1|  Normal  ScalingReplicaSet  16s   deployment-controller  Scaled up replica set web-X from 0 to 1
1|  Normal  ScalingReplicaSet  1s    deployment-controller  Scaled down replica set web-X from 1 to 0
$ kubectl patch deploy web -p '{"spec":{"strategy":{"rollingUpdate":{"maxSurge":"50%","maxUnavailable":"50%"}}}}'
1|deployment.apps/web patched
$ kubectl describe deploy web | grep -E 'Strategy|Replicas:'
1|Replicas:               4 desired | 4 updated | 4 total | 4 available | 0 unavailable
1|StrategyType:           RollingUpdate
1|RollingUpdateStrategy:  50% max unavailable, 50% max surge
$ kubectl set image deploy/web web=registry.k8s.io/e2e-test-images/agnhost:2.52
1|deployment.apps/web image updated
$ kubectl rollout status deploy/web --timeout=20s | tail -1
1|deployment "web" successfully rolled out
$ kubectl set env deploy/web A=1
1|deployment.apps/web env updated
$ kubectl rollout status deploy/web --timeout=20s | tail -1
1|deployment "web" successfully rolled out
$ kubectl set env deploy/web A=2
1|deployment.apps/web env updated
$ kubectl rollout status deploy/web --timeout=20s | tail -1
1|deployment "web" successfully rolled out
$ kubectl rollout history deploy/web
1|deployment.apps/web 
1|REVISION  CHANGE-CAUSE
1|4         <none>
1|5         <none>
1|6         <none>
1|
$ kubectl get rs -l app=web --no-headers | wc -l
1|3
$ kubectl rollout undo deploy/web --to-revision=1
2|Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
2|error: unable to find specified revision 1 in history
? 1
$ kubectl rollout history deploy/web --revision=1
2|error: unable to find the specified revision
? 1
$ kubectl patch deploy web -p '{"spec":{"revisionHistoryLimit":0}}'
1|deployment.apps/web patched
@ sync
$ kubectl get rs -l app=web --no-headers | wc -l
1|1
$ kubectl rollout undo deploy/web
2|Warning: resource deployments/web was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
2|error: no rollout history found for deployment "web"
? 1
$ kubectl patch deploy web -p '{"spec":{"strategy":{"type":"Recreate","rollingUpdate":null}}}'
1|deployment.apps/web patched
$ kubectl rollout restart deploy/web
1|deployment.apps/web restarted
@ ready
$ kubectl describe deploy web | grep -E 'Strategy|Replicas:'
1|Replicas:           4 desired | 4 updated | 4 total | 4 available | 0 unavailable
1|StrategyType:       Recreate
$ kubectl rollout pause deploy/web
1|deployment.apps/web paused
$ kubectl set image deploy/web web=registry.k8s.io/e2e-test-images/agnhost:2.53
1|deployment.apps/web image updated
$ kubectl scale deploy web --replicas=2
1|deployment.apps/web scaled
@ sync
$ kubectl get deploy web -o wide
1|NAME   READY   UP-TO-DATE   AVAILABLE   AGE   CONTAINERS   IMAGES                                         SELECTOR
1|web    2/2     0            2           42s   web          registry.k8s.io/e2e-test-images/agnhost:2.53   app=web
$ kubectl get deploy web -o jsonpath='{range .status.conditions[*]}{.type} {.status} {.reason} {.message}{"\n"}{end}' | sed -E 's/web-[a-z0-9]+/web-X/'
1|Available True MinimumReplicasAvailable Deployment has minimum availability.
1|Progressing Unknown DeploymentPaused Deployment is paused
$ kubectl rollout status deploy/web --timeout=1s
1|Waiting for deployment "web" rollout to finish: 0 out of 2 new replicas have been updated...
2|error: timed out waiting for the condition
? 1
$ kubectl rollout history deploy/web
1|deployment.apps/web 
1|REVISION  CHANGE-CAUSE
1|7         <none>
1|
$ kubectl rollout resume deploy/web
1|deployment.apps/web resumed
$ kubectl rollout status deploy/web --timeout=20s | tail -1
1|deployment "web" successfully rolled out
$ kubectl scale deploy web --replicas=0
1|deployment.apps/web scaled
@ sync
$ kubectl get deploy web
1|NAME   READY   UP-TO-DATE   AVAILABLE   AGE
1|web    0/0     0            0           50s
$ kubectl rollout status deploy/web
1|deployment "web" successfully rolled out
$ kubectl get deploy web -o jsonpath='{.status.replicas}|{.status.readyReplicas}|{.status.conditions[?(@.type=="Available")].status}{"\n"}'
1|||True
$ kubectl describe svc web | grep Endpoints
1|Endpoints:                
$ kubectl get endpointslices -l kubernetes.io/service-name=web
1|NAME        ADDRESSTYPE   PORTS     ENDPOINTS   AGE
1|web-9hr4b   IPv4          <unset>   <unset>     51s
$ kubectl delete deploy web
1|deployment.apps "web" deleted from default namespace
$ kubectl apply -f ds.yaml -f sts.yaml
1|daemonset.apps/agent created
1|statefulset.apps/db created
@ ready
$ kubectl get ds,sts
1|NAME                   DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR   AGE
1|daemonset.apps/agent   2         2         2       2            2           <none>          5s
1|
1|NAME                  READY   AGE
1|statefulset.apps/db   2/2     5s
$ kubectl rollout status ds/agent
2|error: rollout status is only available for RollingUpdate strategy type
? 1
$ kubectl rollout status sts/db
1|partitioned roll out complete: 2 new pods have been updated...
$ kubectl set image ds/agent a=busybox:1.37
1|daemonset.apps/agent image updated
$ kubectl rollout status ds/agent
2|error: rollout status is only available for RollingUpdate strategy type
? 1
$ kubectl get ds agent
1|NAME    DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR   AGE
1|agent   2         2         2       0            2           <none>          6s
$ kubectl delete pod -l app=agent --now | sed 's/agent-[a-z0-9]*/agent-X/'
1|pod "agent-X" deleted from default namespace
1|pod "agent-X" deleted from default namespace
@ ready
$ kubectl get ds agent
1|NAME    DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR   AGE
1|agent   2         2         2       2            2           <none>          11s
$ kubectl get pods -l app=agent -o jsonpath='{.items[*].spec.containers[0].image}{"\n"}'
1|busybox:1.37 busybox:1.37
$ kubectl patch ds agent -p '{"spec":{"updateStrategy":{"type":"RollingUpdate"}}}'
1|daemonset.apps/agent patched
$ kubectl get ds agent -o jsonpath='{.spec.updateStrategy}{"\n"}'
1|{"rollingUpdate":{"maxSurge":0,"maxUnavailable":1},"type":"RollingUpdate"}
$ kubectl rollout history ds/agent
1|daemonset.apps/agent 
1|REVISION  CHANGE-CAUSE
1|1         <none>
1|2         <none>
1|
$ kubectl rollout history ds/agent --revision=1
1|daemonset.apps/agent with revision #1
1|Pod Template:
1|  Labels:	app=agent
1|  Containers:
1|   a:
1|    Image:	busybox:1.36
1|    Port:	<none>
1|    Host Port:	<none>
1|    Command:
1|      sleep
1|      infinity
1|    Environment:	<none>
1|    Mounts:	<none>
1|  Volumes:	<none>
1|  Node-Selectors:	<none>
1|  Tolerations:	<none>
1|
$ kubectl rollout undo ds/agent
1|daemonset.apps/agent rolled back
2|Warning: resource daemonsets/agent was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
$ kubectl rollout status ds/agent --timeout=20s | tail -1
1|daemon set "agent" successfully rolled out
$ kubectl rollout undo ds/agent --to-revision=9
2|Warning: resource daemonsets/agent was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
2|error: unable to find specified revision 9 in history
? 1
$ kubectl describe ds agent | sed -n '/^Events/,$p' | tr -s ' ' | cut -d' ' -f2,3,5- | sed 's/agent-[a-z0-9]*$/agent-X/' | sort | uniq -c
1|      1 ---- ------ ---- -------
1|      1 Events:
1|      6 Normal SuccessfulCreate daemonset-controller Created pod: agent-X
1|      2 Normal SuccessfulDelete daemonset-controller Deleted pod: agent-X
1|      1 Type Reason From Message
$ kubectl patch sts db -p '{"spec":{"updateStrategy":{"type":"OnDelete","rollingUpdate":null}}}'
1|statefulset.apps/db patched
$ kubectl set image sts/db d=registry.k8s.io/e2e-test-images/agnhost:2.52
1|statefulset.apps/db image updated
$ kubectl rollout status sts/db
2|error: rollout status is only available for RollingUpdate strategy type
? 1
$ kubectl get sts db -o jsonpath='{.status.currentReplicas} {.status.updatedReplicas} {.status.readyReplicas}{"\n"}'
1|2  2
$ kubectl delete pod db-1 --now
1|pod "db-1" deleted from default namespace
@ ready
$ kubectl get pods -l app=db -o custom-columns=N:.metadata.name,I:.spec.containers[0].image
1|N      I
1|db-0   registry.k8s.io/e2e-test-images/agnhost:2.53
1|db-1   registry.k8s.io/e2e-test-images/agnhost:2.52
$ kubectl patch sts db -p '{"spec":{"updateStrategy":{"type":"RollingUpdate","rollingUpdate":{"partition":1}}}}'
1|statefulset.apps/db patched
$ kubectl rollout status sts/db
1|partitioned roll out complete: 1 new pods have been updated...
$ kubectl patch sts db -p '{"spec":{"updateStrategy":{"rollingUpdate":{"partition":0}}}}'
1|statefulset.apps/db patched
$ kubectl rollout status sts/db --timeout=20s | tail -1
1|partitioned roll out complete: 2 new pods have been updated...
$ kubectl rollout undo sts/db
1|statefulset.apps/db rolled back
2|Warning: resource statefulsets/db was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
$ kubectl rollout status sts/db --timeout=20s | tail -1
1|partitioned roll out complete: 2 new pods have been updated...
$ kubectl rollout undo sts/db --to-revision=8
2|Warning: resource statefulsets/db was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
2|error: unable to find specified revision 8 in history
? 1
$ kubectl scale sts db --replicas=0
1|statefulset.apps/db scaled
@ sync
$ kubectl get sts db
1|NAME   READY   AGE
1|db     0/0     30s
$ kubectl delete ds/agent sts/db svc/web
1|daemonset.apps "agent" deleted from default namespace
1|statefulset.apps "db" deleted from default namespace
1|service "web" deleted from default namespace
