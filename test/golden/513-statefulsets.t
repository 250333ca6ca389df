# statefulsets and daemonsets
> s.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: db}
| spec: {clusterIP: None, selector: {app: db}, ports: [{name: pg, port: 5432}]}
| ---
| apiVersion: apps/v1
| kind: StatefulSet
| metadata: {name: db}
| spec:
|   serviceName: db
|   replicas: 2
|   podManagementPolicy: Parallel
|   selector: {matchLabels: {app: db}}
|   template:
|     metadata: {labels: {app: db}}
|     spec: {nodeName: kind-worker, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=5432, --udp-port=-1], ports: [{containerPort: 5432}]}]}
| ---
| apiVersion: v1
| kind: Pod
| metadata: {name: dnsutils}
| spec: {nodeName: kind-worker2, containers: [{name: c, image: "registry.k8s.io/e2e-test-images/jessie-dnsutils:1.7", command: [sleep, infinity]}]}
$ kubectl apply -f s.yaml
1|service/db created
1|statefulset.apps/db created
1|pod/dnsutils created
@ ready
$ kubectl get sts,pods
1|NAME                  READY   AGE
1|statefulset.apps/db   2/2     4s
1|
1|NAME           READY   STATUS    RESTARTS   AGE
1|pod/db-0       1/1     Running   0          4s
1|pod/db-1       1/1     Running   0          4s
1|pod/dnsutils   1/1     Running   0          4s
$ kubectl get sts db -o yaml | grep -v -E 'uid|resourceVersion|creation|Revision|generation|last-applied|{"api'
1|apiVersion: apps/v1
1|kind: StatefulSet
1|metadata:
1|  annotations:
1|  name: db
1|  namespace: default
1|spec:
1|  persistentVolumeClaimRetentionPolicy:
1|    whenDeleted: Retain
1|    whenScaled: Retain
1|  podManagementPolicy: Parallel
1|  replicas: 2
1|  revisionHistoryLimit: 10
1|  selector:
1|    matchLabels:
1|      app: db
1|  serviceName: db
1|  template:
1|    metadata:
1|      labels:
1|        app: db
1|    spec:
1|      containers:
1|      - args:
1|        - netexec
1|        - --http-port=5432
1|        - --udp-port=-1
1|        image: registry.k8s.io/e2e-test-images/agnhost:2.53
1|        imagePullPolicy: IfNotPresent
1|        name: c
1|        ports:
1|        - containerPort: 5432
1|          protocol: TCP
1|        resources: {}
1|        terminationMessagePath: /dev/termination-log
1|        terminationMessagePolicy: File
1|      dnsPolicy: ClusterFirst
1|      nodeName: kind-worker
1|      restartPolicy: Always
1|      schedulerName: default-scheduler
1|      securityContext: {}
1|      terminationGracePeriodSeconds: 30
1|  updateStrategy:
1|    rollingUpdate:
1|      partition: 0
1|    type: RollingUpdate
1|status:
1|  availableReplicas: 2
1|  collisionCount: 0
1|  currentReplicas: 2
1|  observedGeneration: 1
1|  readyReplicas: 2
1|  replicas: 2
1|  updatedReplicas: 2
$ kubectl get pod db-0 -o jsonpath='{.spec.hostname} {.spec.subdomain} {.metadata.labels}{"\n"}' | sed -E 's/db-[a-z0-9]{9,10}/db-H/'
1|db-0 db {"app":"db","apps.kubernetes.io/pod-index":"0","controller-revision-hash":"db-H","statefulset.kubernetes.io/pod-name":"db-0"}
$ kubectl exec dnsutils -- dig +short db-0.db.default.svc.cluster.local
1|10.244.1.2
$ kubectl exec dnsutils -- dig +short db-1.db.default.svc.cluster.local AAAA
$ kubectl exec dnsutils -- nslookup db-1.db
1|;; Got recursion not available from 10.96.0.10
1|Server:		10.96.0.10
1|Address:	10.96.0.10#53
1|
1|Name:	db-1.db.default.svc.cluster.local
1|Address: 10.244.1.3
1|;; Got recursion not available from 10.96.0.10
1|
$ kubectl exec dnsutils -- host db-0.db
1|db-0.db.default.svc.cluster.local has address 10.244.1.2
$ kubectl exec db-0 -- hostname
1|db-0
$ kubectl exec db-0 -- cat /etc/hosts
1|# Kubernetes-managed hosts file.
1|127.0.0.1	localhost
1|::1	localhost ip6-localhost ip6-loopback
1|fe00::0	ip6-localnet
1|fe00::0	ip6-mcastprefix
1|fe00::1	ip6-allnodes
1|fe00::2	ip6-allrouters
1|10.244.1.2	db-0.db.default.svc.cluster.local	db-0
$ kubectl exec db-0 -- curl -s http://db-1.db:5432/hostname
1\db-1
$ kubectl exec dnsutils -- curl -s http://db:5432/hostname | tr -d 01
1\db-
$ kubectl describe sts db
1|Name:               db
1|Namespace:          default
1|CreationTimestamp:  Sat, 21 Nov 2026 03:16:25 +0000
1|Selector:           app=db
1|Labels:             <none>
1|Annotations:        <none>
1|Replicas:           2 desired | 2 total
1|Update Strategy:    RollingUpdate
1|  Partition:        0
1|Pods Status:        2 Running / 0 Waiting / 0 Succeeded / 0 Failed
1|Pod Template:
1|  Labels:  app=db
1|  Containers:
1|   c:
1|    Image:      registry.k8s.io/e2e-test-images/agnhost:2.53
1|    Port:       5432/TCP
1|    Host Port:  0/TCP
1|    Args:
1|      netexec
1|      --http-port=5432
1|      --udp-port=-1
1|    Environment:   <none>
1|    Mounts:        <none>
1|  Volumes:         <none>
1|  Node-Selectors:  <none>
1|  Tolerations:     <none>
1|Volume Claims:     <none>
1|Events:
1|  Type    Reason            Age   From                    Message
1|  ----    ------            ----  ----                    -------
1|  Normal  SuccessfulCreate  6s    statefulset-controller  Create Pod db-0 in StatefulSet db successful
1|  Normal  SuccessfulCreate  6s    statefulset-controller  Create Pod db-1 in StatefulSet db successful
$ kubectl scale sts db --replicas=3
1|statefulset.apps/db scaled
@ ready
$ kubectl get endpoints db
1|NAME   ENDPOINTS                                         AGE
1|db     10.244.1.2:5432,10.244.1.3:5432,10.244.1.4:5432   10s
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl exec dnsutils -- dig +short db.default.svc.cluster.local | sort
1|10.244.1.2
1|10.244.1.3
1|10.244.1.4
$ kubectl set image sts/db c=registry.k8s.io/e2e-test-images/agnhost:2.52
1|statefulset.apps/db image updated
@ ready
@ sleep 10
@ ready
$ kubectl rollout status sts db
1|partitioned roll out complete: 3 new pods have been updated...
$ kubectl rollout history sts db
1|statefulset.apps/db 
1|REVISION  CHANGE-CAUSE
1|1         <none>
1|2         <none>
1|
$ kubectl get pods -l app=db -o jsonpath='{range .items[*]}{.metadata.name} {.spec.containers[0].image}{"\n"}{end}'
1|db-0 registry.k8s.io/e2e-test-images/agnhost:2.52
1|db-1 registry.k8s.io/e2e-test-images/agnhost:2.52
1|db-2 registry.k8s.io/e2e-test-images/agnhost:2.52
$ kubectl rollout undo sts db
1|statefulset.apps/db rolled back
2|Warning: resource statefulsets/db was previously managed with 'kubectl apply'. Rolling back will not update the kubectl.kubernetes.io/last-applied-configuration annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.
@ ready
@ sleep 10
@ ready
$ kubectl get pods -l app=db -o jsonpath='{range .items[*]}{.spec.containers[0].image}{"\n"}{end}' | sort -u
1|registry.k8s.io/e2e-test-images/agnhost:2.53
$ kubectl delete pod db-1 --now
1|pod "db-1" deleted from default namespace
@ ready
$ kubectl get pods -l app=db -o name
1|pod/db-0
1|pod/db-1
1|pod/db-2
$ kubectl exec dnsutils -- dig +short db-1.db.default.svc.cluster.local
1|10.244.1.11
$ kubectl get controllerrevisions -l app=db --no-headers | wc -l
1|2
$ kubectl delete sts db
1|statefulset.apps "db" deleted from default namespace
@ sync
$ kubectl get pods
1|NAME       READY   STATUS    RESTARTS   AGE
1|dnsutils   1/1     Running   0          60s
$ kubectl exec dnsutils -- dig +noall +comments db.default.svc.cluster.local | grep status
1|;; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 40378
