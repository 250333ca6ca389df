# Manifests by kubectl's own generators: what -o yaml says of every form.
> tls.crt
| -----BEGIN CERTIFICATE-----
| not a certificate
| -----END CERTIFICATE-----
> tls.key
| key
> app.env
| # comment
| A=1
| B=two words
| C
> conf.txt
| hello
| world
$ kubectl create deployment web --image=nginx:1.27 --port=80 --replicas=3 --dry-run=client -o json
1|{
1|    "kind": "Deployment",
1|    "apiVersion": "apps/v1",
1|    "metadata": {
1|        "name": "web",
1|        "labels": {
1|            "app": "web"
1|        }
1|    },
1|    "spec": {
1|        "replicas": 3,
1|        "selector": {
1|            "matchLabels": {
1|                "app": "web"
1|            }
1|        },
1|        "template": {
1|            "metadata": {
1|                "labels": {
1|                    "app": "web"
1|                }
1|            },
1|            "spec": {
1|                "containers": [
1|                    {
1|                        "name": "nginx",
1|                        "image": "nginx:1.27",
1|                        "ports": [
1|                            {
1|                                "containerPort": 80
1|                            }
1|                        ],
1|                        "resources": {}
1|                    }
1|                ]
1|            }
1|        },
1|        "strategy": {}
1|    },
1|    "status": {}
1|}
$ kubectl create deployment web --image=nginx --image=busybox:1.36 --image=redis:7 --dry-run=client -o yaml
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
1|      - image: busybox:1.36
1|        name: busybox
1|        resources: {}
1|      - image: redis:7
1|        name: redis
1|        resources: {}
1|status: {}
$ kubectl create deployment web --image=registry.example.org:5000/team/app@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa --dry-run=client -o jsonpath='{.spec.template.spec.containers[0].name}{"\n"}'
1|app
$ kubectl create deployment web --image=nginx --replicas=-1 --dry-run=client -o yaml
1|apiVersion: apps/v1
1|kind: Deployment
1|metadata:
1|  labels:
1|    app: web
1|  name: web
1|spec:
1|  replicas: -1
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
1|status: {}
$ kubectl create deployment web --image=nginx --port=0 --dry-run=client -o yaml
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
1|        ports:
1|        - containerPort: 0
1|        resources: {}
1|status: {}
$ kubectl create deployment web --image=nginx --image=redis --dry-run=client -o yaml -- sleep 1
2|error: cannot specify multiple --image options and command
? 1
$ kubectl create deployment web --image=nginx --dry-run=client -o kyaml
1|---
1|{
1|  kind: "Deployment",
1|  apiVersion: "apps/v1",
1|  metadata: {
1|    name: "web",
1|    labels: {
1|      app: "web",
1|    },
1|  },
1|  spec: {
1|    replicas: 1,
1|    selector: {
1|      matchLabels: {
1|        app: "web",
1|      },
1|    },
1|    template: {
1|      metadata: {
1|        labels: {
1|          app: "web",
1|        },
1|      },
1|      spec: {
1|        containers: [{
1|          name: "nginx",
1|          image: "nginx",
1|          resources: {},
1|        }],
1|      },
1|    },
1|    strategy: {},
1|  },
1|  status: {},
1|}
$ kubectl create deployment web --image=nginx --dry-run=client -o name
1|deployment.apps/web
$ kubectl create deployment web --image=nginx --dry-run=client -o go-template='{{.kind}} {{.metadata.name}}{{"\n"}}'
1|Deployment web
$ kubectl create deployment web --image=nginx --dry-run=client -o custom-columns=A:.kind
2|error: unable to match a printer suitable for the output format "custom-columns=A:.kind", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
? 1
$ kubectl create deployment web --image=nginx --dry-run=client -o wide
2|error: unable to match a printer suitable for the output format "wide", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
? 1
$ kubectl create deployment web --image=nginx --dry-run=client -o nope
2|error: unable to match a printer suitable for the output format "nope", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
? 1
$ kubectl create deployment web --image=nginx --dry-run -o yaml
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
1|status: {}
2|W1129 22:34:39.430353    6014 helpers.go:719] --dry-run is deprecated and can be replaced with --dry-run=client.
$ kubectl create deployment web --image=nginx --dry-run=server -o yaml | grep -v -E 'uid|creation|resourceVersion'
1|apiVersion: apps/v1
1|kind: Deployment
1|metadata:
1|  generation: 1
1|  labels:
1|    app: web
1|  name: web
1|  namespace: default
1|spec:
1|  progressDeadlineSeconds: 600
1|  replicas: 1
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
1|      - image: nginx
1|        imagePullPolicy: Always
1|        name: nginx
1|        resources: {}
1|        terminationMessagePath: /dev/termination-log
1|        terminationMessagePolicy: File
1|      dnsPolicy: ClusterFirst
1|      restartPolicy: Always
1|      schedulerName: default-scheduler
1|      securityContext: {}
1|      terminationGracePeriodSeconds: 30
1|status: {}
$ kubectl create deployment web --image=nginx --save-config --dry-run=client -o yaml
1|apiVersion: apps/v1
1|kind: Deployment
1|metadata:
1|  annotations:
1|    kubectl.kubernetes.io/last-applied-configuration: |
1|      {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","labels":{"app":"web"}},"spec":{"replicas":1,"selector":{"matchLabels":{"app":"web"}},"template":{"metadata":{"labels":{"app":"web"}},"spec":{"containers":[{"name":"nginx","image":"nginx","resources":{}}]}},"strategy":{}},"status":{}}
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
1|status: {}
$ kubectl create deployment web --image=nginx -n shop --dry-run=client -o yaml | head -9
1|apiVersion: apps/v1
1|kind: Deployment
1|metadata:
1|  labels:
1|    app: web
1|  name: web
1|  namespace: shop
1|spec:
1|  replicas: 1
$ kubectl create deployment web --image=nginx --dry-run=client -o yaml | kubectl apply -f -
1|deployment.apps/web created
$ kubectl create deployment web --image=nginx --dry-run=client -o yaml | kubectl apply -f - --dry-run=server
1|deployment.apps/web unchanged (server dry run)
$ kubectl set image deployment/web nginx=nginx:1.28 --dry-run=client -o yaml | sed -n '/^spec/,/^status/p'
1|spec:
1|  progressDeadlineSeconds: 600
1|  replicas: 1
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
1|      - image: nginx:1.28
1|        imagePullPolicy: Always
1|        name: nginx
1|        resources: {}
1|        terminationMessagePath: /dev/termination-log
1|        terminationMessagePolicy: File
1|      dnsPolicy: ClusterFirst
1|      restartPolicy: Always
1|      schedulerName: default-scheduler
1|      securityContext: {}
1|      terminationGracePeriodSeconds: 30
1|status:
$ kubectl set env deployment/web A=1 B-  --dry-run=client -o yaml | grep -A3 ' env:'
1|      - env:
1|        - name: A
1|          value: "1"
1|        image: nginx
$ kubectl set resources deployment/web --limits=cpu=1 --dry-run=client -o yaml | grep -A3 'resources:'
1|        resources:
1|          limits:
1|            cpu: "1"
1|        terminationMessagePath: /dev/termination-log
$ kubectl set serviceaccount deployment/web robot --dry-run=client -o yaml | grep -i serviceAccount
1|      serviceAccountName: robot
$ kubectl scale deployment/web --replicas=3 --dry-run=client -o yaml | grep 'replicas:'
1|  replicas: 3
1|  replicas: 1
$ kubectl autoscale deployment/web --min=1 --max=3 --cpu=80% --dry-run=client -o yaml
1|apiVersion: autoscaling/v2
1|kind: HorizontalPodAutoscaler
1|metadata:
1|  name: web
1|spec:
1|  maxReplicas: 3
1|  metrics:
1|  - resource:
1|      name: cpu
1|      target:
1|        averageUtilization: 80
1|        type: Utilization
1|    type: Resource
1|  minReplicas: 1
1|  scaleTargetRef:
1|    apiVersion: apps/v1
1|    kind: Deployment
1|    name: web
1|status:
1|  currentMetrics: null
1|  desiredReplicas: 0
$ kubectl autoscale deployment/web --max=3 --memory=200Mi --cpu=500m --dry-run=client -o yaml
1|apiVersion: autoscaling/v2
1|kind: HorizontalPodAutoscaler
1|metadata:
1|  name: web
1|spec:
1|  maxReplicas: 3
1|  metrics:
1|  - resource:
1|      name: cpu
1|      target:
1|        averageValue: 500m
1|        type: AverageValue
1|    type: Resource
1|  - resource:
1|      name: memory
1|      target:
1|        averageValue: 200Mi
1|        type: AverageValue
1|    type: Resource
1|  scaleTargetRef:
1|    apiVersion: apps/v1
1|    kind: Deployment
1|    name: web
1|status:
1|  currentMetrics: null
1|  desiredReplicas: 0
$ kubectl autoscale deployment/web --max=3 --cpu-percent=50 --dry-run=client -o json
1|{
1|    "kind": "HorizontalPodAutoscaler",
1|    "apiVersion": "autoscaling/v2",
1|    "metadata": {
1|        "name": "web"
1|    },
1|    "spec": {
1|        "scaleTargetRef": {
1|            "kind": "Deployment",
1|            "name": "web",
1|            "apiVersion": "apps/v1"
1|        },
1|        "maxReplicas": 3,
1|        "metrics": [
1|            {
1|                "type": "Resource",
1|                "resource": {
1|                    "name": "cpu",
1|                    "target": {
1|                        "type": "Utilization",
1|                        "averageUtilization": 50
1|                    }
1|                }
1|            }
1|        ]
1|    },
1|    "status": {
1|        "desiredReplicas": 0,
1|        "currentMetrics": null
1|    }
1|}
2|Flag --cpu-percent has been deprecated, Use --cpu with percentage or resource quantity format (e.g., '70%' for utilization or '500m' for milliCPU).
$ kubectl autoscale -f - --max=3 --dry-run=client -o name < /dev/null
2|error: no objects passed to autoscale
? 1
$ kubectl expose deployment/web --port=80 --dry-run=client -o yaml
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  labels:
1|    app: web
1|  name: web
1|spec:
1|  ports:
1|  - port: 80
1|    protocol: TCP
1|    targetPort: 80
1|  selector:
1|    app: web
1|status:
1|  loadBalancer: {}
$ kubectl expose deployment/web --port=80 --dry-run=server -o yaml | grep -v -E 'uid|creation|resourceVersion|10\.96'
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  labels:
1|    app: web
1|  name: web
1|  namespace: default
1|spec:
1|  clusterIPs:
1|  internalTrafficPolicy: Cluster
1|  ipFamilies:
1|  - IPv4
1|  ipFamilyPolicy: SingleStack
1|  ports:
1|  - port: 80
1|    protocol: TCP
1|    targetPort: 80
1|  selector:
1|    app: web
1|  sessionAffinity: None
1|  type: ClusterIP
1|status:
1|  loadBalancer: {}
$ kubectl expose deployment/web --port=80 --target-port=http --type=NodePort --name=np --labels=a=b,c=d --session-affinity=ClientIP --dry-run=client -o yaml
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  labels:
1|    a: b
1|    c: d
1|  name: np
1|spec:
1|  ports:
1|  - port: 80
1|    protocol: TCP
1|    targetPort: http
1|  selector:
1|    app: web
1|  sessionAffinity: ClientIP
1|  type: NodePort
1|status:
1|  loadBalancer: {}
$ kubectl expose deployment/web --port=80,443 --name=two --protocol=UDP --dry-run=client -o yaml
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  labels:
1|    app: web
1|  name: two
1|spec:
1|  ports:
1|  - name: port-1
1|    port: 80
1|    protocol: UDP
1|    targetPort: 80
1|  - name: port-2
1|    port: 443
1|    protocol: UDP
1|    targetPort: 443
1|  selector:
1|    app: web
1|status:
1|  loadBalancer: {}
$ kubectl expose deployment/web --port=80 --type=LoadBalancer --load-balancer-ip=172.18.255.210 --external-ip=192.0.2.9 --dry-run=client -o yaml
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  labels:
1|    app: web
1|  name: web
1|spec:
1|  externalIPs:
1|  - 192.0.2.9
1|  loadBalancerIP: 172.18.255.210
1|  ports:
1|  - port: 80
1|    protocol: TCP
1|    targetPort: 80
1|  selector:
1|    app: web
1|  type: LoadBalancer
1|status:
1|  loadBalancer: {}
$ kubectl expose deployment/web --port=80 --cluster-ip=None --dry-run=client -o json
1|{
1|    "kind": "Service",
1|    "apiVersion": "v1",
1|    "metadata": {
1|        "name": "web",
1|        "labels": {
1|            "app": "web"
1|        }
1|    },
1|    "spec": {
1|        "ports": [
1|            {
1|                "protocol": "TCP",
1|                "port": 80,
1|                "targetPort": 80
1|            }
1|        ],
1|        "selector": {
1|            "app": "web"
1|        },
1|        "clusterIP": "None"
1|    },
1|    "status": {
1|        "loadBalancer": {}
1|    }
1|}
$ kubectl expose deployment/web --port=80 --overrides='{"spec":{"ports":[{"port":80,"name":"http"}],"internalTrafficPolicy":"Local"}}' --dry-run=client -o yaml
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  labels:
1|    app: web
1|  name: web
1|spec:
1|  internalTrafficPolicy: Local
1|  ports:
1|  - name: http
1|    port: 80
1|    targetPort: 0
1|  selector:
1|    app: web
1|status:
1|  loadBalancer: {}
$ kubectl expose deployment/web --port=80 --override-type=strategic --overrides='{"spec":{"ports":[{"port":80,"name":"http"}]}}' --dry-run=client -o yaml
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  labels:
1|    app: web
1|  name: web
1|spec:
1|  ports:
1|  - name: http
1|    port: 80
1|    protocol: TCP
1|    targetPort: 80
1|  selector:
1|    app: web
1|status:
1|  loadBalancer: {}
$ kubectl expose deployment/web --port=80 --override-type=json --overrides='[{"op":"add","path":"/spec/publishNotReadyAddresses","value":true}]' --dry-run=client -o yaml
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  labels:
1|    app: web
1|  name: web
1|spec:
1|  ports:
1|  - port: 80
1|    protocol: TCP
1|    targetPort: 80
1|  publishNotReadyAddresses: true
1|  selector:
1|    app: web
1|status:
1|  loadBalancer: {}
$ kubectl create service clusterip web --tcp=80:8080 --tcp=443:https --dry-run=client -o yaml
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  labels:
1|    app: web
1|  name: web
1|spec:
1|  ports:
1|  - name: 80-8080
1|    port: 80
1|    protocol: TCP
1|    targetPort: 8080
1|  - name: 443-https
1|    port: 443
1|    protocol: TCP
1|    targetPort: https
1|  selector:
1|    app: web
1|  type: ClusterIP
1|status:
1|  loadBalancer: {}
$ kubectl create service clusterip web --tcp=80 --dry-run=client -o kyaml
1|---
1|{
1|  kind: "Service",
1|  apiVersion: "v1",
1|  metadata: {
1|    name: "web",
1|    labels: {
1|      app: "web",
1|    },
1|  },
1|  spec: {
1|    ports: [{
1|      name: "80",
1|      protocol: "TCP",
1|      port: 80,
1|      targetPort: 80,
1|    }],
1|    selector: {
1|      app: "web",
1|    },
1|    type: "ClusterIP",
1|  },
1|  status: {
1|    loadBalancer: {},
1|  },
1|}
$ kubectl create service nodeport web --tcp=80:8080 --tcp=81 --node-port=30634 --dry-run=client -o yaml
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  labels:
1|    app: web
1|  name: web
1|spec:
1|  ports:
1|  - name: 80-8080
1|    nodePort: 30634
1|    port: 80
1|    protocol: TCP
1|    targetPort: 8080
1|  - name: "81"
1|    nodePort: 30634
1|    port: 81
1|    protocol: TCP
1|    targetPort: 81
1|  selector:
1|    app: web
1|  type: NodePort
1|status:
1|  loadBalancer: {}
$ kubectl create service nodeport web --tcp=80:8080 --node-port=30634 --dry-run=server -o yaml | grep -v -E 'uid|creation|resourceVersion|10\.96'
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  labels:
1|    app: web
1|  name: web
1|  namespace: default
1|spec:
1|  clusterIPs:
1|  externalTrafficPolicy: Cluster
1|  internalTrafficPolicy: Cluster
1|  ipFamilies:
1|  - IPv4
1|  ipFamilyPolicy: SingleStack
1|  ports:
1|  - name: 80-8080
1|    nodePort: 30634
1|    port: 80
1|    protocol: TCP
1|    targetPort: 8080
1|  selector:
1|    app: web
1|  sessionAffinity: None
1|  type: NodePort
1|status:
1|  loadBalancer: {}
$ kubectl create service loadbalancer web --tcp=80:8080 --dry-run=server -o jsonpath='{.spec.ports} {.spec.allocateLoadBalancerNodePorts}{"\n"}' | sed 's/"nodePort":[0-9]*/"nodePort":N/'
1|[{"name":"80-8080","nodePort":N,"port":80,"protocol":"TCP","targetPort":8080}] true
$ kubectl create service externalname web --external-name=db.example.org --tcp=5432 --dry-run=client -o yaml
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  labels:
1|    app: web
1|  name: web
1|spec:
1|  externalName: db.example.org
1|  ports:
1|  - name: "5432"
1|    port: 5432
1|    protocol: TCP
1|    targetPort: 5432
1|  selector:
1|    app: web
1|  type: ExternalName
1|status:
1|  loadBalancer: {}
$ kubectl create service externalname web --external-name=db.example.org --dry-run=server -o yaml | grep -v -E 'uid|creation|resourceVersion'
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  labels:
1|    app: web
1|  name: web
1|  namespace: default
1|spec:
1|  externalName: db.example.org
1|  selector:
1|    app: web
1|  sessionAffinity: None
1|  type: ExternalName
1|status:
1|  loadBalancer: {}
$ kubectl run web --image=nginx:1.27 --port=80 --labels=app=web,tier=front --env=A=1 --env=B=x=y --dry-run=client -o yaml
1|apiVersion: v1
1|kind: Pod
1|metadata:
1|  labels:
1|    app: web
1|    tier: front
1|  name: web
1|spec:
1|  containers:
1|  - env:
1|    - name: A
1|      value: "1"
1|    - name: B
1|      value: x=y
1|    image: nginx:1.27
1|    name: web
1|    ports:
1|    - containerPort: 80
1|    resources: {}
1|  dnsPolicy: ClusterFirst
1|  restartPolicy: Always
1|status: {}
$ kubectl run web --image=nginx:1.27 --port=80 --expose --dry-run=client -o json
1|{
1|    "kind": "Service",
1|    "apiVersion": "v1",
1|    "metadata": {
1|        "name": "web"
1|    },
1|    "spec": {
1|        "ports": [
1|            {
1|                "protocol": "TCP",
1|                "port": 80,
1|                "targetPort": 80
1|            }
1|        ],
1|        "selector": {
1|            "run": "web"
1|        }
1|    },
1|    "status": {
1|        "loadBalancer": {}
1|    }
1|}
1|{
1|    "kind": "Pod",
1|    "apiVersion": "v1",
1|    "metadata": {
1|        "name": "web",
1|        "labels": {
1|            "run": "web"
1|        }
1|    },
1|    "spec": {
1|        "containers": [
1|            {
1|                "name": "web",
1|                "image": "nginx:1.27",
1|                "ports": [
1|                    {
1|                        "containerPort": 80
1|                    }
1|                ],
1|                "resources": {}
1|            }
1|        ],
1|        "restartPolicy": "Always",
1|        "dnsPolicy": "ClusterFirst"
1|    },
1|    "status": {}
1|}
$ kubectl run web --image=nginx:1.27 --restart=Never --rm -it --dry-run=client -o yaml -- sh -c 'echo $A'
2|error: --dry-run=[server|client] can't be used with attached containers options (--attach, --stdin, or --tty)
2|See 'kubectl run -h' for help and examples
? 1
$ kubectl run web --image=nginx:1.27 --restart=OnFailure --command --annotations=a=b --annotations=c=d --dry-run=client -o yaml -- sleep 1
1|apiVersion: v1
1|kind: Pod
1|metadata:
1|  annotations:
1|    a: b
1|    c: d
1|  labels:
1|    run: web
1|  name: web
1|spec:
1|  containers:
1|  - command:
1|    - sleep
1|    - "1"
1|    image: nginx:1.27
1|    name: web
1|    resources: {}
1|  dnsPolicy: ClusterFirst
1|  restartPolicy: OnFailure
1|status: {}
$ kubectl run web --image=nginx:1.27 --dry-run=server -o yaml | grep -v -E 'uid|creation|resourceVersion|kube-api-access'
1|apiVersion: v1
1|kind: Pod
1|metadata:
1|  generation: 1
1|  labels:
1|    run: web
1|  name: web
1|  namespace: default
1|spec:
1|  containers:
1|  - image: nginx:1.27
1|    imagePullPolicy: IfNotPresent
1|    name: web
1|    resources: {}
1|    terminationMessagePath: /dev/termination-log
1|    terminationMessagePolicy: File
1|    volumeMounts:
1|    - mountPath: /var/run/secrets/kubernetes.io/serviceaccount
1|      readOnly: true
1|  dnsPolicy: ClusterFirst
1|  enableServiceLinks: true
1|  preemptionPolicy: PreemptLowerPriority
1|  priority: 0
1|  restartPolicy: Always
1|  schedulerName: default-scheduler
1|  securityContext: {}
1|  serviceAccount: default
1|  serviceAccountName: default
1|  terminationGracePeriodSeconds: 30
1|  tolerations:
1|  - effect: NoExecute
1|    key: node.kubernetes.io/not-ready
1|    operator: Exists
1|    tolerationSeconds: 300
1|  - effect: NoExecute
1|    key: node.kubernetes.io/unreachable
1|    operator: Exists
1|    tolerationSeconds: 300
1|  volumes:
1|    projected:
1|      defaultMode: 420
1|      sources:
1|      - serviceAccountToken:
1|          expirationSeconds: 3607
1|          path: token
1|      - configMap:
1|          items:
1|          - key: ca.crt
1|            path: ca.crt
1|          name: kube-root-ca.crt
1|      - downwardAPI:
1|          items:
1|          - fieldRef:
1|              apiVersion: v1
1|              fieldPath: metadata.namespace
1|            path: namespace
1|status:
1|  phase: Pending
1|  qosClass: BestEffort
$ kubectl run web --image=nginx:1.27 --privileged --image-pull-policy=Never --dry-run=client -o yaml
1|apiVersion: v1
1|kind: Pod
1|metadata:
1|  labels:
1|    run: web
1|  name: web
1|spec:
1|  containers:
1|  - image: nginx:1.27
1|    imagePullPolicy: Never
1|    name: web
1|    resources: {}
1|    securityContext:
1|      privileged: true
1|  dnsPolicy: ClusterFirst
1|  restartPolicy: Always
1|status: {}
$ kubectl create configmap c --from-env-file=app.env --dry-run=client -o yaml
1|apiVersion: v1
1|data:
1|  A: "1"
1|  B: two words
1|  C: ""
1|kind: ConfigMap
1|metadata:
1|  name: c
$ C=cee kubectl create configmap c --from-env-file=app.env --dry-run=client -o yaml
1|apiVersion: v1
1|data:
1|  A: "1"
1|  B: two words
1|  C: cee
1|kind: ConfigMap
1|metadata:
1|  name: c
$ kubectl create configmap c --from-file=conf.txt --from-file=other=conf.txt --dry-run=client -o yaml
1|apiVersion: v1
1|data:
1|  conf.txt: |
1|    hello
1|    world
1|  other: |
1|    hello
1|    world
1|kind: ConfigMap
1|metadata:
1|  name: c
$ kubectl create configmap c --from-literal=a=1 --append-hash --dry-run=client -o name
1|configmap/c-9dtcmmmm5t
$ kubectl create secret generic s --from-literal=a=1 --from-file=conf.txt --type=example.org/x --dry-run=client -o yaml
1|apiVersion: v1
1|data:
1|  a: MQ==
1|  conf.txt: aGVsbG8Kd29ybGQK
1|kind: Secret
1|metadata:
1|  name: s
1|type: example.org/x
$ kubectl create secret generic s --from-env-file=app.env --dry-run=client -o yaml
1|apiVersion: v1
1|data:
1|  A: MQ==
1|  B: dHdvIHdvcmRz
1|  C: ""
1|kind: Secret
1|metadata:
1|  name: s
$ kubectl create secret tls t --cert=tls.crt --key=tls.key --dry-run=client -o yaml
2|error: tls: failed to find any PEM data in certificate input
? 1
$ kubectl create secret docker-registry r --docker-server=r.example.org --docker-username=u --docker-password=p --docker-email=e@example.org --dry-run=client -o yaml
1|apiVersion: v1
1|data:
1|  .dockerconfigjson: eyJhdXRocyI6eyJyLmV4YW1wbGUub3JnIjp7InVzZXJuYW1lIjoidSIsInBhc3N3b3JkIjoicCIsImVtYWlsIjoiZUBleGFtcGxlLm9yZyIsImF1dGgiOiJkVHB3In19fQ==
1|kind: Secret
1|metadata:
1|  name: r
1|type: kubernetes.io/dockerconfigjson
$ kubectl create secret docker-registry r --from-file=.dockerconfigjson=conf.txt --dry-run=client -o yaml
1|apiVersion: v1
1|data:
1|  .dockerconfigjson: aGVsbG8Kd29ybGQK
1|kind: Secret
1|metadata:
1|  name: r
1|type: kubernetes.io/dockerconfigjson
$ kubectl create namespace n --dry-run=client -o json
1|{
1|    "kind": "Namespace",
1|    "apiVersion": "v1",
1|    "metadata": {
1|        "name": "n"
1|    },
1|    "spec": {},
1|    "status": {}
1|}
$ kubectl create serviceaccount sa --dry-run=client -o json
1|{
1|    "kind": "ServiceAccount",
1|    "apiVersion": "v1",
1|    "metadata": {
1|        "name": "sa"
1|    }
1|}
$ kubectl create job j --image=busybox:1.36 --dry-run=client -o json -- sh -c 'date; sleep 1'
1|{
1|    "kind": "Job",
1|    "apiVersion": "batch/v1",
1|    "metadata": {
1|        "name": "j"
1|    },
1|    "spec": {
1|        "template": {
1|            "metadata": {},
1|            "spec": {
1|                "containers": [
1|                    {
1|                        "name": "j",
1|                        "image": "busybox:1.36",
1|                        "command": [
1|                            "sh",
1|                            "-c",
1|                            "date; sleep 1"
1|                        ],
1|                        "resources": {}
1|                    }
1|                ],
1|                "restartPolicy": "Never"
1|            }
1|        }
1|    },
1|    "status": {}
1|}
$ kubectl create cronjob cj --image=busybox:1.36 --schedule='0 3 * * 1-5' --restart=Never --dry-run=client -o yaml -- date -u
1|apiVersion: batch/v1
1|kind: CronJob
1|metadata:
1|  name: cj
1|spec:
1|  jobTemplate:
1|    metadata:
1|      name: cj
1|    spec:
1|      template:
1|        metadata: {}
1|        spec:
1|          containers:
1|          - command:
1|            - date
1|            - -u
1|            image: busybox:1.36
1|            name: cj
1|            resources: {}
1|          restartPolicy: Never
1|  schedule: 0 3 * * 1-5
1|status: {}
$ kubectl create ingress i --rule='foo.example.org/*=web:80' --rule='bar.example.org/x=web:http,tls=cert' --rule='bar.example.org/y*=web:81,tls=cert' --rule='/=all:80,tls' --class=nginx --annotation=a.example.org/x=1 --annotation=b=2 --dry-run=client -o yaml
1|apiVersion: networking.k8s.io/v1
1|kind: Ingress
1|metadata:
1|  annotations:
1|    a.example.org/x: "1"
1|    b: "2"
1|  name: i
1|spec:
1|  ingressClassName: nginx
1|  rules:
1|  - host: foo.example.org
1|    http:
1|      paths:
1|      - backend:
1|          service:
1|            name: web
1|            port:
1|              number: 80
1|        path: /
1|        pathType: Prefix
1|  - host: bar.example.org
1|    http:
1|      paths:
1|      - backend:
1|          service:
1|            name: web
1|            port:
1|              name: http
1|        path: /x
1|        pathType: Exact
1|      - backend:
1|          service:
1|            name: web
1|            port:
1|              number: 81
1|        path: /y
1|        pathType: Prefix
1|  - http:
1|      paths:
1|      - backend:
1|          service:
1|            name: all
1|            port:
1|              number: 80
1|        path: /
1|        pathType: Exact
1|  tls:
1|  - hosts:
1|    - bar.example.org
1|    secretName: cert
1|status:
1|  loadBalancer: {}
$ kubectl create ingress i --default-backend=web:http --dry-run=client -o yaml
1|apiVersion: networking.k8s.io/v1
1|kind: Ingress
1|metadata:
1|  name: i
1|spec:
1|  defaultBackend:
1|    service:
1|      name: web
1|      port:
1|        name: http
1|status:
1|  loadBalancer: {}
$ kubectl create quota q --hard=cpu=1,memory=1Gi,pods=2 --scopes=BestEffort,NotTerminating --dry-run=client -o yaml
1|apiVersion: v1
1|kind: ResourceQuota
1|metadata:
1|  name: q
1|spec:
1|  hard:
1|    cpu: "1"
1|    memory: 1Gi
1|    pods: "2"
1|  scopes:
1|  - BestEffort
1|  - NotTerminating
1|status: {}
$ kubectl create pdb p --selector=app=web,tier=x --max-unavailable=25% --dry-run=client -o yaml
1|apiVersion: policy/v1
1|kind: PodDisruptionBudget
1|metadata:
1|  name: p
1|spec:
1|  maxUnavailable: 25%
1|  selector:
1|    matchLabels:
1|      app: web
1|      tier: x
1|status:
1|  currentHealthy: 0
1|  desiredHealthy: 0
1|  disruptionsAllowed: 0
1|  expectedPods: 0
$ kubectl create priorityclass pc --value=1000 --global-default=true --description='so so' --preemption-policy=Never --dry-run=client -o yaml
1|apiVersion: scheduling.k8s.io/v1
1|description: so so
1|globalDefault: true
1|kind: PriorityClass
1|metadata:
1|  name: pc
1|preemptionPolicy: Never
1|value: 1000
$ kubectl create role r --verb=get --verb=list,watch --resource=pods,pods/log,deployments.apps,endpointslices.discovery.k8s.io --resource-name=a --dry-run=client -o yaml
1|apiVersion: rbac.authorization.k8s.io/v1
1|kind: Role
1|metadata:
1|  name: r
1|rules:
1|- apiGroups:
1|  - ""
1|  resourceNames:
1|  - a
1|  resources:
1|  - pods
1|  - pods/log
1|  verbs:
1|  - get
1|  - list
1|  - watch
1|- apiGroups:
1|  - apps
1|  resourceNames:
1|  - a
1|  resources:
1|  - deployments
1|  verbs:
1|  - get
1|  - list
1|  - watch
1|- apiGroups:
1|  - discovery.k8s.io
1|  resourceNames:
1|  - a
1|  resources:
1|  - endpointslices
1|  verbs:
1|  - get
1|  - list
1|  - watch
$ kubectl create clusterrole r --verb='*' --resource='*.*' --dry-run=client -o yaml
1|apiVersion: rbac.authorization.k8s.io/v1
1|kind: ClusterRole
1|metadata:
1|  name: r
1|rules:
1|- apiGroups:
1|  - '*'
1|  resources:
1|  - '*'
1|  verbs:
1|  - '*'
$ kubectl create clusterrole r --verb=get --non-resource-url=/healthz --non-resource-url='/logs/*' --dry-run=client -o yaml
1|apiVersion: rbac.authorization.k8s.io/v1
1|kind: ClusterRole
1|metadata:
1|  name: r
1|rules:
1|- nonResourceURLs:
1|  - /healthz
1|  - /logs/*
1|  verbs:
1|  - get
$ kubectl create clusterrole r --aggregation-rule='a=b,c=d' --dry-run=client -o yaml
1|aggregationRule:
1|  clusterRoleSelectors:
1|  - matchLabels:
1|      a: b
1|      c: d
1|apiVersion: rbac.authorization.k8s.io/v1
1|kind: ClusterRole
1|metadata:
1|  name: r
1|rules: null
$ kubectl create clusterrole r --verb=get --non-resource-url=logs
2|error: nonResourceURL should start with /
? 1
$ kubectl create rolebinding rb --clusterrole=view --user=jane --user=joe --group=devs --serviceaccount=shop:robot --dry-run=client -o yaml
1|apiVersion: rbac.authorization.k8s.io/v1
1|kind: RoleBinding
1|metadata:
1|  name: rb
1|roleRef:
1|  apiGroup: rbac.authorization.k8s.io
1|  kind: ClusterRole
1|  name: view
1|subjects:
1|- apiGroup: rbac.authorization.k8s.io
1|  kind: User
1|  name: jane
1|- apiGroup: rbac.authorization.k8s.io
1|  kind: User
1|  name: joe
1|- apiGroup: rbac.authorization.k8s.io
1|  kind: Group
1|  name: devs
1|- kind: ServiceAccount
1|  name: robot
1|  namespace: shop
$ kubectl create clusterrolebinding rb --clusterrole=view --serviceaccount=robot --dry-run=client -o yaml
2|error: serviceaccount must be <namespace>:<name>
? 1
$ kubectl create token default --dry-run=client
2|error: unknown flag: --dry-run
2|See 'kubectl create token --help' for usage.
? 1
$ kubectl create -f - --dry-run=client -o yaml <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x"},"spec":{"ports":[{"port":80}]}}'
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  name: x
1|  namespace: default
1|spec:
1|  ports:
1|  - port: 80
$ kubectl create -f - --dry-run=server -o yaml <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x"},"spec":{"ports":[{"port":80}],"clusterIP":"10.96.63.40"}}' | grep -v -E 'uid|creation|resourceVersion'
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  name: x
1|  namespace: default
1|spec:
1|  clusterIP: 10.96.63.40
1|  clusterIPs:
1|  - 10.96.63.40
1|  internalTrafficPolicy: Cluster
1|  ipFamilies:
1|  - IPv4
1|  ipFamilyPolicy: SingleStack
1|  ports:
1|  - port: 80
1|    protocol: TCP
1|    targetPort: 80
1|  sessionAffinity: None
1|  type: ClusterIP
1|status:
1|  loadBalancer: {}
$ kubectl create -f - --dry-run=client -o yaml <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x"},"spec":{"ports":[{"prt":80}]}}'
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  name: x
1|  namespace: default
1|spec:
1|  ports:
1|  - prt: 80
$ kubectl apply -f - --dry-run=client -o yaml <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x"},"spec":{"ports":[{"port":80}]}}'
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  annotations:
1|    kubectl.kubernetes.io/last-applied-configuration: |
1|      {"apiVersion":"v1","kind":"Service","metadata":{"annotations":{},"name":"x","namespace":"default"},"spec":{"ports":[{"port":80}]}}
1|  name: x
1|  namespace: default
1|spec:
1|  ports:
1|  - port: 80
$ kubectl apply -f - --dry-run=server -o json <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x"},"spec":{"ports":[{"port":80}],"clusterIP":"10.96.63.40"}}' | jq -c 'del(.metadata.uid, .metadata.creationTimestamp) | .metadata'
1|{"annotations":{"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"v1\",\"kind\":\"Service\",\"metadata\":{\"annotations\":{},\"name\":\"x\",\"namespace\":\"default\"},\"spec\":{\"clusterIP\":\"10.96.63.40\",\"ports\":[{\"port\":80}]}}\n"},"name":"x","namespace":"default"}
$ kubectl create -f - --edit=false --dry-run=client -o name <<< '{"apiVersion":"v1","kind":"List","items":[{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"a"}},{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"b"}}]}'
1|configmap/a
1|configmap/b
$ kubectl create -f - --dry-run=client -o yaml <<< '{"apiVersion":"v1","kind":"List","items":[{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"a"}},{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"b"}}]}'
1|apiVersion: v1
1|kind: ConfigMap
1|metadata:
1|  name: a
1|  namespace: default
1|---
1|apiVersion: v1
1|kind: ConfigMap
1|metadata:
1|  name: b
1|  namespace: default
$ kubectl annotate deployment/web a=b --dry-run=client -o jsonpath='{.metadata.annotations}{"\n"}' | grep -o '"a":"b"'
1|"a":"b"
$ kubectl label deployment/web a=b --dry-run=server -o json | jq -c .metadata.labels
1|{"a":"b","app":"web"}
$ kubectl taint node kind-worker a=b:NoSchedule --dry-run=client -o jsonpath='{.spec.taints}{"\n"}'
1|[{"effect":"NoSchedule","key":"a","value":"b"}]
$ kubectl rollout restart deployment/web -o name
1|deployment.apps/web
$ kubectl rollout pause deployment/web -o jsonpath='{.spec.paused}{"\n"}'
1|true
$ kubectl rollout resume deployment/web -o yaml | grep -c paused
1|1
$ kubectl delete deployment web
1|deployment.apps "web" deleted from default namespace
