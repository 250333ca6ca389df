# deployments by generators, expose, events, describe
$ kubectl create deployment web --image=nginx:1.27 --replicas=2 --port=80
1|deployment.apps/web created
@ ready
$ kubectl expose deployment web --port=8080 --target-port=80 --name=front
1|service/front exposed
$ kubectl get svc front -o yaml | grep -v -E 'uid|resourceVersion|creationTimestamp|clusterIP|10.96'
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  labels:
1|    app: web
1|  name: front
1|  namespace: default
1|spec:
1|  internalTrafficPolicy: Cluster
1|  ipFamilies:
1|  - IPv4
1|  ipFamilyPolicy: SingleStack
1|  ports:
1|  - port: 8080
1|    protocol: TCP
1|    targetPort: 80
1|  selector:
1|    app: web
1|  sessionAffinity: None
1|  type: ClusterIP
1|status:
1|  loadBalancer: {}
$ kubectl get deploy,rs,pod
1|NAME                  READY   UP-TO-DATE   AVAILABLE   AGE
1|deployment.apps/web   2/2     2            2           5s
1|
1|NAME                            DESIRED   CURRENT   READY   AGE
1|replicaset.apps/web-cc544bdcc   2         2         2       5s
1|
1|NAME                      READY   STATUS    RESTARTS   AGE
1|pod/web-cc544bdcc-7hchh   1/1     Running   0          5s
1|pod/web-cc544bdcc-q4fqd   1/1     Running   0          5s
$ kubectl describe deployment web
1|Name:                   web
1|Namespace:              default
1|CreationTimestamp:      Sat, 21 Nov 2026 02:26:56 +0000
1|Labels:                 app=web
1|Annotations:            deployment.kubernetes.io/revision: 1
1|Selector:               app=web
1|Replicas:               2 desired | 2 updated | 2 total | 2 available | 0 unavailable
1|StrategyType:           RollingUpdate
1|MinReadySeconds:        0
1|RollingUpdateStrategy:  25% max unavailable, 25% max surge
1|Pod Template:
1|  Labels:  app=web
1|  Containers:
1|   nginx:
1|    Image:         nginx:1.27
1|    Port:          80/TCP
1|    Host Port:     0/TCP
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
1|NewReplicaSet:   web-cc544bdcc (2/2 replicas created)
1|Events:
1|  Type    Reason             Age   From                   Message
1|  ----    ------             ----  ----                   -------
1|  Normal  ScalingReplicaSet  5s    deployment-controller  Scaled up replica set web-cc544bdcc from 0 to 2
$ kubectl describe rs -l app=web
1|Name:           web-cc544bdcc
1|Namespace:      default
1|Selector:       app=web,pod-template-hash=cc544bdcc
1|Labels:         app=web
1|                pod-template-hash=cc544bdcc
1|Annotations:    deployment.kubernetes.io/desired-replicas: 2
1|                deployment.kubernetes.io/max-replicas: 3
1|                deployment.kubernetes.io/revision: 1
1|Controlled By:  Deployment/web
1|Replicas:       2 current / 2 desired
1|Pods Status:    2 Running / 0 Waiting / 0 Succeeded / 0 Failed
1|Pod Template:
1|  Labels:  app=web
1|           pod-template-hash=cc544bdcc
1|  Containers:
1|   nginx:
1|    Image:         nginx:1.27
1|    Port:          80/TCP
1|    Host Port:     0/TCP
1|    Environment:   <none>
1|    Mounts:        <none>
1|  Volumes:         <none>
1|  Node-Selectors:  <none>
1|  Tolerations:     <none>
1|Events:
1|  Type    Reason            Age   From                   Message
1|  ----    ------            ----  ----                   -------
1|  Normal  SuccessfulCreate  5s    replicaset-controller  Created pod: web-cc544bdcc-7hchh
1|  Normal  SuccessfulCreate  5s    replicaset-controller  Created pod: web-cc544bdcc-q4fqd
$ kubectl get deploy web -o yaml
1|apiVersion: apps/v1
1|kind: Deployment
1|metadata:
1|  annotations:
1|    deployment.kubernetes.io/revision: "1"
1|  creationTimestamp: "2026-11-21T02:26:56Z"
1|  generation: 1
1|  labels:
1|    app: web
1|  name: web
1|  namespace: default
1|  resourceVersion: "413"
1|  uid: c94d8c31-e75e-4cba-b4a3-bb7a07566530
1|spec:
1|  progressDeadlineSeconds: 600
1|  replicas: 2
1|  revisionHistoryLimit: 10
1|  selector:
1|    matchLabels:
1|      app: web
1|  strategy:
1|    rollingUpdate:
1|      maxSurge: 25%
1|      maxUnavailable: 25%
1|    type: RollingUpdate
1|  template:
1|    metadata:
1|      labels:
1|        app: web
1|    spec:
1|      containers:
1|      - image: nginx:1.27
1|        imagePullPolicy: IfNotPresent
1|        name: nginx
1|        ports:
1|        - containerPort: 80
1|          protocol: TCP
1|        resources: {}
1|        terminationMessagePath: /dev/termination-log
1|        terminationMessagePolicy: File
1|      dnsPolicy: ClusterFirst
1|      restartPolicy: Always
1|      schedulerName: default-scheduler
1|      securityContext: {}
1|      terminationGracePeriodSeconds: 30
1|status:
1|  availableReplicas: 2
1|  conditions:
1|  - lastTransitionTime: "2026-11-21T02:26:57Z"
1|    lastUpdateTime: "2026-11-21T02:26:57Z"
1|    message: Deployment has minimum availability.
1|    reason: MinimumReplicasAvailable
1|    status: "True"
1|    type: Available
1|  - lastTransitionTime: "2026-11-21T02:26:56Z"
1|    lastUpdateTime: "2026-11-21T02:26:57Z"
1|    message: ReplicaSet "web-cc544bdcc" has successfully progressed.
1|    reason: NewReplicaSetAvailable
1|    status: "True"
1|    type: Progressing
1|  observedGeneration: 1
1|  readyReplicas: 2
1|  replicas: 2
1|  terminatingReplicas: 0
1|  updatedReplicas: 2
$ kubectl get rs -l app=web -o jsonpath='{.items[0].metadata.annotations}{"\n"}'
1|{"deployment.kubernetes.io/desired-replicas":"2","deployment.kubernetes.io/max-replicas":"3","deployment.kubernetes.io/revision":"1"}
$ kubectl scale deployment web --replicas=3 --current-replicas=5
2|error: Expected replicas to be 5, was 2
? 1
$ kubectl scale deployment web --replicas=1
1|deployment.apps/web scaled
@ ready
$ kubectl get endpoints front -o jsonpath='{.subsets[*].addresses[*].ip}{"\n"}' | wc -w
1|1
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl set image deployment/web nginx=nginx:1.28
1|deployment.apps/web image updated
@ ready
$ kubectl rollout history deployment web --revision=2
1|deployment.apps/web with revision #2
1|Pod Template:
1|  Labels:	app=web
1|	pod-template-hash=89c7c5f94
1|  Containers:
1|   nginx:
1|    Image:	nginx:1.28
1|    Port:	80/TCP
1|    Host Port:	0/TCP
1|    Environment:	<none>
1|    Mounts:	<none>
1|  Volumes:	<none>
1|  Node-Selectors:	<none>
1|  Tolerations:	<none>
1|
$ kubectl rollout undo deployment web --to-revision=1
1|deployment.apps/web rolled back
@ ready
$ kubectl rollout history deployment web
1|deployment.apps/web 
1|REVISION  CHANGE-CAUSE
1|2         <none>
1|3         <none>
1|
$ kubectl rollout undo deployment web --to-revision=9
2|error: unable to find specified revision 9 in history
? 1
$ kubectl rollout pause deployment web
1|deployment.apps/web paused
$ kubectl rollout pause deployment web
2|error: deployments.apps "web" is already paused
? 1
$ kubectl rollout resume deployment web
1|deployment.apps/web resumed
$ kubectl set env deployment/web A=1 B=2
1|deployment.apps/web env updated
@ ready
$ kubectl set env deployment/web --list
1|# Deployment web, container nginx
1|A=1
1|B=2
$ kubectl set env deployment/web A-
1|deployment.apps/web env updated
@ ready
$ kubectl set resources deployment web --limits=cpu=200m,memory=64Mi --requests=cpu=100m
1|deployment.apps/web resource requirements updated
@ ready
$ kubectl get deploy web -o jsonpath='{.spec.template.spec.containers[0].resources}{"\n"}'
1|{"limits":{"cpu":"200m","memory":"64Mi"},"requests":{"cpu":"100m"}}
$ kubectl set selector svc front app=none
1|service/front selector updated
$ kubectl describe svc front
1|Name:                     front
1|Namespace:                default
1|Labels:                   app=web
1|Annotations:              <none>
1|Selector:                 app=none
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.126.155
1|IPs:                      10.96.126.155
1|Port:                     <unset>  8080/TCP
1|TargetPort:               80/TCP
1|Endpoints:                
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
1|Events:                   <none>
$ kubectl autoscale deployment web --min=1 --max=3 --cpu=80%
1|horizontalpodautoscaler.autoscaling/web autoscaled
$ kubectl get hpa
1|NAME   REFERENCE        TARGETS              MINPODS   MAXPODS   REPLICAS   AGE
1|web    Deployment/web   cpu: <unknown>/80%   1         3         0          0s
$ kubectl annotate deployment web kubernetes.io/change-cause="first"
1|deployment.apps/web annotated
$ kubectl rollout history deployment web
1|deployment.apps/web 
1|REVISION  CHANGE-CAUSE
1|2         <none>
1|3         <none>
1|4         <none>
1|5         <none>
1|6         first
1|
$ kubectl label deployment web team=a --dry-run=client
1|deployment.apps/web labeled (dry run)
$ kubectl label deployment web team=a -o name
1|deployment.apps/web
$ kubectl label pods -l app=web stage=x --overwrite | sed -E 's/web-[a-z0-9-]+/web-X/'
1|pod/web-X labeled
$ kubectl delete deployment web
1|deployment.apps "web" deleted from default namespace
$ kubectl delete svc front --cascade=orphan
1|service "front" deleted from default namespace
$ kubectl get all
1|NAME                 TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)   AGE
1|service/kubernetes   ClusterIP   10.96.0.1    <none>        443/TCP   33s
1|
1|NAME                                      REFERENCE        TARGETS              MINPODS   MAXPODS   REPLICAS   AGE
1|horizontalpodautoscaler.autoscaling/web   Deployment/web   cpu: <unknown>/80%   1         3         0          1s
