# generators, dry run
$ kubectl create deployment web --image=nginx:1.27 --replicas=2 --port=80 --dry-run=client -o yaml
1|apiVersion: apps/v1
1|kind: Deployment
1|metadata:
1|  labels:
1|    app: web
1|  name: web
1|spec:
1|  replicas: 2
1|  selector:
1|    matchLabels:
1|      app: web
1|  strategy: {}
1|  template:
1|    metadata:
1|      labels:
1|        app: web
1|    spec:
1|      containers:
1|      - image: nginx:1.27
1|        name: nginx
1|        ports:
1|        - containerPort: 80
1|        resources: {}
1|status: {}
$ kubectl create deployment web --image=nginx --image=redis --dry-run=client -o yaml
1|apiVersion: apps/v1
1|kind: Deployment
1|metadata:
1|  labels:
1|    app: web
1|  name: web
1|spec:
1|  replicas: 1
1|  selector:
1|    matchLabels:
1|      app: web
1|  strategy: {}
1|  template:
1|    metadata:
1|      labels:
1|        app: web
1|    spec:
1|      containers:
1|      - image: nginx
1|        name: nginx
1|        resources: {}
1|      - image: redis
1|        name: redis
1|        resources: {}
1|status: {}
$ kubectl create deployment web --image=busybox --dry-run=client -o yaml -- sleep 10
1|apiVersion: apps/v1
1|kind: Deployment
1|metadata:
1|  labels:
1|    app: web
1|  name: web
1|spec:
1|  replicas: 1
1|  selector:
1|    matchLabels:
1|      app: web
1|  strategy: {}
1|  template:
1|    metadata:
1|      labels:
1|        app: web
1|    spec:
1|      containers:
1|      - command:
1|        - sleep
1|        - "10"
1|        image: busybox
1|        name: busybox
1|        resources: {}
1|status: {}
$ kubectl create service clusterip a --tcp=80:8080 --tcp=443 --dry-run=client -o yaml
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  labels:
1|    app: a
1|  name: a
1|spec:
1|  ports:
1|  - name: 80-8080
1|    port: 80
1|    protocol: TCP
1|    targetPort: 8080
1|  - name: "443"
1|    port: 443
1|    protocol: TCP
1|    targetPort: 443
1|  selector:
1|    app: a
1|  type: ClusterIP
1|status:
1|  loadBalancer: {}
$ kubectl create service nodeport a --tcp=80:http --node-port=30001 --dry-run=client -o yaml
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  labels:
1|    app: a
1|  name: a
1|spec:
1|  ports:
1|  - name: 80-http
1|    nodePort: 30001
1|    port: 80
1|    protocol: TCP
1|    targetPort: http
1|  selector:
1|    app: a
1|  type: NodePort
1|status:
1|  loadBalancer: {}
$ kubectl create service loadbalancer a --tcp=5678:8080 --dry-run=client -o json
1|{
1|    "kind": "Service",
1|    "apiVersion": "v1",
1|    "metadata": {
1|        "name": "a",
1|        "labels": {
1|            "app": "a"
1|        }
1|    },
1|    "spec": {
1|        "ports": [
1|            {
1|                "name": "5678-8080",
1|                "protocol": "TCP",
1|                "port": 5678,
1|                "targetPort": 8080
1|            }
1|        ],
1|        "selector": {
1|            "app": "a"
1|        },
1|        "type": "LoadBalancer"
1|    },
1|    "status": {
1|        "loadBalancer": {}
1|    }
1|}
$ kubectl create service externalname a --external-name x.example.com --dry-run=client -o yaml
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  labels:
1|    app: a
1|  name: a
1|spec:
1|  externalName: x.example.com
1|  selector:
1|    app: a
1|  type: ExternalName
1|status:
1|  loadBalancer: {}
$ kubectl create service clusterip a --clusterip=None --tcp=80 --dry-run=client -o yaml
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  labels:
1|    app: a
1|  name: a
1|spec:
1|  clusterIP: None
1|  ports:
1|  - name: "80"
1|    port: 80
1|    protocol: TCP
1|    targetPort: 80
1|  selector:
1|    app: a
1|  type: ClusterIP
1|status:
1|  loadBalancer: {}
$ kubectl create configmap c --from-literal=a=1 --from-literal=b="x y" --dry-run=client -o yaml
1|apiVersion: v1
1|data:
1|  a: "1"
1|  b: x y
1|kind: ConfigMap
1|metadata:
1|  name: c
$ kubectl create secret generic s --from-literal=p=secret --dry-run=client -o yaml
1|apiVersion: v1
1|data:
1|  p: c2VjcmV0
1|kind: Secret
1|metadata:
1|  name: s
$ kubectl create secret tls t --cert=a --key=b --dry-run=client -o yaml
2|error: Cannot read file a, open a: no such file or directory
? 1
$ kubectl create secret docker-registry r --docker-username=u --docker-password=p --dry-run=client -o yaml
1|apiVersion: v1
1|data:
1|  .dockerconfigjson: eyJhdXRocyI6eyJodHRwczovL2luZGV4LmRvY2tlci5pby92MS8iOnsidXNlcm5hbWUiOiJ1IiwicGFzc3dvcmQiOiJwIiwiYXV0aCI6ImRUcHcifX19
1|kind: Secret
1|metadata:
1|  name: r
1|type: kubernetes.io/dockerconfigjson
$ kubectl create namespace n --dry-run=client -o yaml
1|apiVersion: v1
1|kind: Namespace
1|metadata:
1|  name: "n"
1|spec: {}
1|status: {}
$ kubectl create job j --image=busybox --dry-run=client -o yaml -- date
1|apiVersion: batch/v1
1|kind: Job
1|metadata:
1|  name: j
1|spec:
1|  template:
1|    metadata: {}
1|    spec:
1|      containers:
1|      - command:
1|        - date
1|        image: busybox
1|        name: j
1|        resources: {}
1|      restartPolicy: Never
1|status: {}
$ kubectl create cronjob j --image=busybox --schedule='*/5 * * * *' --dry-run=client -o yaml -- date
1|apiVersion: batch/v1
1|kind: CronJob
1|metadata:
1|  name: j
1|spec:
1|  jobTemplate:
1|    metadata:
1|      name: j
1|    spec:
1|      template:
1|        metadata: {}
1|        spec:
1|          containers:
1|          - command:
1|            - date
1|            image: busybox
1|            name: j
1|            resources: {}
1|          restartPolicy: OnFailure
1|  schedule: '*/5 * * * *'
1|status: {}
$ kubectl create ingress i --rule='a.example.com/*=svc:80,tls=t' --class=nginx --dry-run=client -o yaml
1|apiVersion: networking.k8s.io/v1
1|kind: Ingress
1|metadata:
1|  name: i
1|spec:
1|  ingressClassName: nginx
1|  rules:
1|  - host: a.example.com
1|    http:
1|      paths:
1|      - backend:
1|          service:
1|            name: svc
1|            port:
1|              number: 80
1|        path: /
1|        pathType: Prefix
1|  tls:
1|  - hosts:
1|    - a.example.com
1|    secretName: t
1|status:
1|  loadBalancer: {}
$ kubectl create serviceaccount sa --dry-run=client -o yaml
1|apiVersion: v1
1|kind: ServiceAccount
1|metadata:
1|  name: sa
$ kubectl create quota q --hard=pods=3,services=2 --dry-run=client -o yaml
1|apiVersion: v1
1|kind: ResourceQuota
1|metadata:
1|  name: q
1|spec:
1|  hard:
1|    pods: "3"
1|    services: "2"
1|status: {}
$ kubectl create role r --verb=get,list --resource=pods --dry-run=client -o yaml
1|apiVersion: rbac.authorization.k8s.io/v1
1|kind: Role
1|metadata:
1|  name: r
1|rules:
1|- apiGroups:
1|  - ""
1|  resources:
1|  - pods
1|  verbs:
1|  - get
1|  - list
$ kubectl create clusterrolebinding b --clusterrole=view --user=u --dry-run=client -o yaml
1|apiVersion: rbac.authorization.k8s.io/v1
1|kind: ClusterRoleBinding
1|metadata:
1|  name: b
1|roleRef:
1|  apiGroup: rbac.authorization.k8s.io
1|  kind: ClusterRole
1|  name: view
1|subjects:
1|- apiGroup: rbac.authorization.k8s.io
1|  kind: User
1|  name: u
$ kubectl create pdb p --selector=app=x --min-available=1 --dry-run=client -o yaml
1|apiVersion: policy/v1
1|kind: PodDisruptionBudget
1|metadata:
1|  name: p
1|spec:
1|  minAvailable: 1
1|  selector:
1|    matchLabels:
1|      app: x
1|status:
1|  currentHealthy: 0
1|  desiredHealthy: 0
1|  disruptionsAllowed: 0
1|  expectedPods: 0
$ kubectl create priorityclass pc --value=10 --dry-run=client -o yaml
1|apiVersion: scheduling.k8s.io/v1
1|kind: PriorityClass
1|metadata:
1|  name: pc
1|preemptionPolicy: PreemptLowerPriority
1|value: 10
$ kubectl run p --image=nginx --dry-run=client -o yaml
1|apiVersion: v1
1|kind: Pod
1|metadata:
1|  labels:
1|    run: p
1|  name: p
1|spec:
1|  containers:
1|  - image: nginx
1|    name: p
1|    resources: {}
1|  dnsPolicy: ClusterFirst
1|  restartPolicy: Always
1|status: {}
$ kubectl run p --image=nginx --port=80 --labels=a=b,c=d --env=X=1 --dry-run=client -o yaml
1|apiVersion: v1
1|kind: Pod
1|metadata:
1|  labels:
1|    a: b
1|    c: d
1|  name: p
1|spec:
1|  containers:
1|  - env:
1|    - name: X
1|      value: "1"
1|    image: nginx
1|    name: p
1|    ports:
1|    - containerPort: 80
1|    resources: {}
1|  dnsPolicy: ClusterFirst
1|  restartPolicy: Always
1|status: {}
$ kubectl run p --image=busybox --restart=OnFailure --command --dry-run=client -o yaml -- sh -c 'echo hi; sleep 1'
1|apiVersion: v1
1|kind: Pod
1|metadata:
1|  labels:
1|    run: p
1|  name: p
1|spec:
1|  containers:
1|  - command:
1|    - sh
1|    - -c
1|    - echo hi; sleep 1
1|    image: busybox
1|    name: p
1|    resources: {}
1|  dnsPolicy: ClusterFirst
1|  restartPolicy: OnFailure
1|status: {}
$ kubectl run p --image=busybox --dry-run=client -o json -- a b
1|{
1|    "kind": "Pod",
1|    "apiVersion": "v1",
1|    "metadata": {
1|        "name": "p",
1|        "labels": {
1|            "run": "p"
1|        }
1|    },
1|    "spec": {
1|        "containers": [
1|            {
1|                "name": "p",
1|                "image": "busybox",
1|                "args": [
1|                    "a",
1|                    "b"
1|                ],
1|                "resources": {}
1|            }
1|        ],
1|        "restartPolicy": "Always",
1|        "dnsPolicy": "ClusterFirst"
1|    },
1|    "status": {}
1|}
$ kubectl create deployment real --image=nginx:1.27
1|deployment.apps/real created
$ kubectl expose deployment real --port=80 --type=NodePort --dry-run=client -o yaml
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  labels:
1|    app: real
1|  name: real
1|spec:
1|  ports:
1|  - port: 80
1|    protocol: TCP
1|    targetPort: 80
1|  selector:
1|    app: real
1|  type: NodePort
1|status:
1|  loadBalancer: {}
$ kubectl expose deployment real --port=80 --name=x --target-port=http --protocol=UDP --session-affinity=ClientIP --labels=a=b --dry-run=client -o yaml
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  labels:
1|    a: b
1|  name: x
1|spec:
1|  ports:
1|  - port: 80
1|    protocol: UDP
1|    targetPort: http
1|  selector:
1|    app: real
1|  sessionAffinity: ClientIP
1|status:
1|  loadBalancer: {}
$ kubectl expose deployment real --port=80 --cluster-ip=None --dry-run=client -o yaml
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  labels:
1|    app: real
1|  name: real
1|spec:
1|  clusterIP: None
1|  ports:
1|  - port: 80
1|    protocol: TCP
1|    targetPort: 80
1|  selector:
1|    app: real
1|status:
1|  loadBalancer: {}
$ kubectl expose deployment real --port=80 --external-ip=192.0.2.1 --load-balancer-ip=1.2.3.4 --type=LoadBalancer --dry-run=client -o yaml
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  labels:
1|    app: real
1|  name: real
1|spec:
1|  externalIPs:
1|  - 192.0.2.1
1|  loadBalancerIP: 1.2.3.4
1|  ports:
1|  - port: 80
1|    protocol: TCP
1|    targetPort: 80
1|  selector:
1|    app: real
1|  type: LoadBalancer
1|status:
1|  loadBalancer: {}
$ kubectl set image deploy/real nginx=nginx:1.28 --dry-run=client -o yaml | grep image
1|      - image: nginx:1.28
1|        imagePullPolicy: IfNotPresent
$ kubectl scale deploy real --replicas=3 --dry-run=client
1|deployment.apps/real scaled (dry run)
$ kubectl label deploy real a=b --dry-run=client -o jsonpath='{.metadata.labels}{"\n"}'
1|{"a":"b","app":"real"}
$ kubectl create service clusterip a --tcp=80 --dry-run=server
1|service/a created (server dry run)
$ kubectl create service clusterip a --tcp=80 -o yaml | grep -v -E 'uid|creation|resourceVersion|10\.96'
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  labels:
1|    app: a
1|  name: a
1|  namespace: default
1|spec:
1|  clusterIPs:
1|  internalTrafficPolicy: Cluster
1|  ipFamilies:
1|  - IPv4
1|  ipFamilyPolicy: SingleStack
1|  ports:
1|  - name: "80"
1|    port: 80
1|    protocol: TCP
1|    targetPort: 80
1|  selector:
1|    app: a
1|  sessionAffinity: None
1|  type: ClusterIP
1|status:
1|  loadBalancer: {}
$ kubectl create service clusterip b --tcp=80 -o name
1|service/b
$ kubectl apply view-last-applied svc/a
$ kubectl apply set-last-applied -f - <<< 'x'
2|error: unable to decode "STDIN": json: cannot unmarshal string into Go value of type unstructured.detector
? 1
$ kubectl set env deploy/real --dry-run=client A=1 -o jsonpath='{.spec.template.spec.containers[0].env}{"\n"}'
1|[{"name":"A","value":"1"}]
$ kubectl autoscale deploy real --min=1 --max=2 --dry-run=client -o yaml
1|apiVersion: autoscaling/v2
1|kind: HorizontalPodAutoscaler
1|metadata:
1|  name: real
1|spec:
1|  maxReplicas: 2
1|  minReplicas: 1
1|  scaleTargetRef:
1|    apiVersion: apps/v1
1|    kind: Deployment
1|    name: real
1|status:
1|  currentMetrics: null
1|  desiredReplicas: 0
$ kubectl patch svc a -p '{"spec":{"type":"NodePort"}}' --dry-run=client
1|service/a patched
$ kubectl patch svc a -p '{"metadata":{"labels":{"z":"1"}}}' -o jsonpath='{.metadata.labels}{"\n"}'
1|{"app":"a","z":"1"}
$ kubectl delete svc a b --dry-run=client
1|service "a" deleted from default namespace (dry run)
1|service "b" deleted from default namespace (dry run)
$ kubectl delete svc a b
1|service "a" deleted from default namespace
1|service "b" deleted from default namespace
$ kubectl get svc -o jsonpath='{.items[*].metadata.name}{"\n"}'
1|kubernetes
