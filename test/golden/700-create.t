# create: services, ingresses, workloads
$ kubectl create service clusterip a --tcp=80:8080:90
1|service/a created
$ kubectl create service clusterip a --tcp=0
2|error: failed to create ClusterIP service: Service "a" is invalid: [spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive, spec.ports[0].targetPort: Invalid value: 0: must be between 1 and 65535, inclusive]
? 1
$ kubectl create service clusterip a --tcp=80:0
2|error: must be between 1 and 65535, inclusive
? 1
$ kubectl create service clusterip a --tcp=80:web --dry-run=client -o jsonpath='{.spec.ports}{"\n"}'
1|[{"name":"80-web","port":80,"protocol":"TCP","targetPort":"web"}]
$ kubectl create service clusterip a --tcp=80 --tcp=80
2|error: failed to create ClusterIP service: Service "a" is invalid: [spec.ports[1].name: Duplicate value: "80", spec.ports[1]: Duplicate value: {"Name":"","Protocol":"TCP","AppProtocol":null,"Port":80,"TargetPort":0,"NodePort":0}]
? 1
$ kubectl create service clusterip a --tcp=80,443:8443 --dry-run=client -o yaml
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  labels:
1|    app: a
1|  name: a
1|spec:
1|  ports:
1|  - name: "80"
1|    port: 80
1|    protocol: TCP
1|    targetPort: 80
1|  - name: 443-8443
1|    port: 443
1|    protocol: TCP
1|    targetPort: 8443
1|  selector:
1|    app: a
1|  type: ClusterIP
1|status:
1|  loadBalancer: {}
$ kubectl create service clusterip a --tcp=
2|error: at least one tcp port specifier must be provided
? 1
$ kubectl create service clusterip a --clusterip=None --tcp=80 -o yaml --dry-run=client
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
$ kubectl create service clusterip a --clusterip=10.96.0.1 --tcp=80
2|error: failed to create ClusterIP service: Service "a" is invalid: spec.clusterIPs: Invalid value: ["10.96.0.1"]: failed to allocate IP 10.96.0.1: provided IP is already allocated
? 1
$ kubectl create service clusterip A --tcp=80
2|error: failed to create ClusterIP service: Service "A" is invalid: metadata.name: Invalid value: "A": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl create service clusterip --tcp=80
2|error: exactly one NAME is required, got 0
2|See 'kubectl create service clusterip -h' for help and examples
? 1
$ kubectl create service clusterip a --tcp=80 --node-port=30000
2|error: unknown flag: --node-port
2|See 'kubectl create service clusterip --help' for usage.
? 1
$ kubectl create service nodeport a --tcp=80 --node-port=x
2|error: invalid argument "x" for "--node-port" flag: strconv.ParseInt: parsing "x": invalid syntax
2|See 'kubectl create service nodeport --help' for usage.
? 1
$ kubectl create service nodeport a --tcp=80 --tcp=81 --node-port=30555
2|error: failed to create NodePort service: Service "a" is invalid: spec.ports[1].nodePort: Invalid value: 30555: provided port is already allocated
? 1
$ kubectl create service nodeport a --tcp=80 --node-port=-1
2|error: failed to create NodePort service: Service "a" is invalid: spec.ports[0].nodePort: Invalid value: -1: provided port is not in the valid range. The range of valid ports is 30000-32767
? 1
$ kubectl create service nodeport a
2|error: at least one tcp port specifier must be provided
? 1
$ kubectl create service nodeport a --tcp=80 --node-port=30111 -o yaml --dry-run=client
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  labels:
1|    app: a
1|  name: a
1|spec:
1|  ports:
1|  - name: "80"
1|    nodePort: 30111
1|    port: 80
1|    protocol: TCP
1|    targetPort: 80
1|  selector:
1|    app: a
1|  type: NodePort
1|status:
1|  loadBalancer: {}
$ kubectl create service nodeport a --tcp=80 --node-port=30111; kubectl create service nodeport b --tcp=80 --node-port=30111
1|service/b created
2|error: failed to create NodePort service: services "a" already exists
$ kubectl create service loadbalancer l --tcp=80 --dry-run=client -o json
1|{
1|    "kind": "Service",
1|    "apiVersion": "v1",
1|    "metadata": {
1|        "name": "l",
1|        "labels": {
1|            "app": "l"
1|        }
1|    },
1|    "spec": {
1|        "ports": [
1|            {
1|                "name": "80",
1|                "protocol": "TCP",
1|                "port": 80,
1|                "targetPort": 80
1|            }
1|        ],
1|        "selector": {
1|            "app": "l"
1|        },
1|        "type": "LoadBalancer"
1|    },
1|    "status": {
1|        "loadBalancer": {}
1|    }
1|}
$ kubectl create service loadbalancer l
2|error: at least one tcp port specifier must be provided
? 1
$ kubectl create service externalname e --external-name=1.2.3.4 -o jsonpath='{.spec}{"\n"}'
1|{"externalName":"1.2.3.4","selector":{"app":"e"},"sessionAffinity":"None","type":"ExternalName"}
$ kubectl create service externalname e2 --external-name='a_b.example.com'
2|error: invalid service external name a_b.example.com
? 1
$ kubectl create service externalname e2 --external-name='http://x'
2|error: invalid service external name http://x
? 1
$ kubectl create service externalname e2 --external-name=UPPER.example.com
2|error: invalid service external name UPPER.example.com
? 1
$ kubectl create service externalname e2 --external-name=x.example.com. -o jsonpath='{.spec}{"\n"}'
2|error: invalid service external name x.example.com.
? 1
$ kubectl create service externalname e3 --external-name=x --tcp=80 --dry-run=client -o yaml
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  labels:
1|    app: e3
1|  name: e3
1|spec:
1|  externalName: x
1|  ports:
1|  - name: "80"
1|    port: 80
1|    protocol: TCP
1|    targetPort: 80
1|  selector:
1|    app: e3
1|  type: ExternalName
1|status:
1|  loadBalancer: {}
$ kubectl create service externalname e3
2|error: required flag(s) "external-name" not set
? 1
$ kubectl create service headless x
2|error: unknown command "headless x"
2|See 'kubectl create service -h' for help and examples
? 1
$ kubectl create ingress
2|error: exactly one NAME is required, got 0
2|See 'kubectl create ingress -h' for help and examples
? 1
$ kubectl create ingress web
2|error: not enough information provided: every ingress has to either specify a default-backend (which catches all traffic) or a list of rules (which catch specific paths)
? 1
$ kubectl create ingress web --rule=shop.example.com/*=web:80 --dry-run=client -o yaml
1|apiVersion: networking.k8s.io/v1
1|kind: Ingress
1|metadata:
1|  name: web
1|spec:
1|  rules:
1|  - host: shop.example.com
1|    http:
1|      paths:
1|      - backend:
1|          service:
1|            name: web
1|            port:
1|              number: 80
1|        path: /
1|        pathType: Prefix
1|status:
1|  loadBalancer: {}
$ kubectl create ingress web --rule=shop.example.com/cart*=cart:http,tls=shop-tls --rule=shop.example.com/=web:80 --class=nginx --annotation=a=b --annotation=c=d --dry-run=client -o yaml
1|apiVersion: networking.k8s.io/v1
1|kind: Ingress
1|metadata:
1|  annotations:
1|    a: b
1|    c: d
1|  name: web
1|spec:
1|  ingressClassName: nginx
1|  rules:
1|  - host: shop.example.com
1|    http:
1|      paths:
1|      - backend:
1|          service:
1|            name: cart
1|            port:
1|              name: http
1|        path: /cart
1|        pathType: Prefix
1|      - backend:
1|          service:
1|            name: web
1|            port:
1|              number: 80
1|        path: /
1|        pathType: Exact
1|  tls:
1|  - hosts:
1|    - shop.example.com
1|    secretName: shop-tls
1|status:
1|  loadBalancer: {}
$ kubectl create ingress web --rule="*.example.com/=web:80,tls=" --dry-run=client -o jsonpath='{.spec}{"\n"}'
1|{"rules":[{"host":"*.example.com","http":{"paths":[{"backend":{"service":{"name":"web","port":{"number":80}}},"path":"/","pathType":"Exact"}]}}],"tls":[{"hosts":["*.example.com"]}]}
$ kubectl create ingress web --rule=/x=web
2|error: rule /x=web is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]
? 1
$ kubectl create ingress web --rule=/x=web:80,tls=a,b
1|ingress.networking.k8s.io/web created
$ kubectl create ingress web --rule==web:80
2|error: rule =web:80 is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]
? 1
$ kubectl create ingress web --rule=shop=web:80
2|error: rule shop=web:80 is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]
? 1
$ kubectl create ingress web --rule=/a=web:80 --default-backend=web
2|error: default-backend should be in format servicename:serviceport
? 1
$ kubectl create ingress web --rule=/a=web:80 --annotation=x
2|error: annotation x is invalid and should be in format key=[value]
? 1
$ kubectl create ingress web --class= --rule=/a=web:80 --dry-run=client -o yaml
1|apiVersion: networking.k8s.io/v1
1|kind: Ingress
1|metadata:
1|  name: web
1|spec:
1|  rules:
1|  - http:
1|      paths:
1|      - backend:
1|          service:
1|            name: web
1|            port:
1|              number: 80
1|        path: /a
1|        pathType: Exact
1|status:
1|  loadBalancer: {}
$ kubectl create ingress web --class=public --default-backend=web:80 && kubectl get ingress web
2|error: failed to create ingress: ingresses.networking.k8s.io "web" already exists
? 1
$ kubectl describe ingress web
1|Name:             web
1|Labels:           <none>
1|Namespace:        default
1|Address:          
1|Ingress Class:    <none>
1|Default backend:  <default>
1|Rules:
1|  Host        Path  Backends
1|  ----        ----  --------
1|  *           
1|              /x   web:80 (<error: services "web" not found>)
1|Annotations:  <none>
1|Events:       <none>
$ kubectl create ingress web2 --rule="Shop/=web:80"
2|error: failed to create ingress: Ingress.networking.k8s.io "web2" is invalid: spec.rules[0].host: Invalid value: "Shop": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl create deployment
2|error: required flag(s) "image" not set
? 1
$ kubectl create deployment d --image=a --image=b -- cmd
2|error: cannot specify multiple --image options and command
? 1
$ kubectl create deployment d --image=nginx:1.27 --port=99999
2|error: failed to create deployment: Deployment.apps "d" is invalid: spec.template.spec.containers[0].ports[0].containerPort: Invalid value: 99999: must be between 1 and 65535, inclusive
? 1
$ kubectl create deployment d --image=nginx --replicas=x
2|error: invalid argument "x" for "-r, --replicas" flag: strconv.ParseInt: parsing "x": invalid syntax
2|See 'kubectl create deployment --help' for usage.
? 1
$ kubectl create deployment d --image=nginx -r 2 --dry-run=client -o jsonpath='{.spec.replicas}{"\n"}'
1|2
$ kubectl create deployment d --image=nginx:1.27 --port=80 --dry-run=client -o yaml -- nginx -g 'daemon off;'
1|apiVersion: apps/v1
1|kind: Deployment
1|metadata:
1|  labels:
1|    app: d
1|  name: d
1|spec:
1|  replicas: 1
1|  selector:
1|    matchLabels:
1|      app: d
1|  strategy: {}
1|  template:
1|    metadata:
1|      labels:
1|        app: d
1|    spec:
1|      containers:
1|      - command:
1|        - nginx
1|        - -g
1|        - daemon off;
1|        image: nginx:1.27
1|        name: nginx
1|        ports:
1|        - containerPort: 80
1|        resources: {}
1|status: {}
$ kubectl create deployment d --image=k8s.gcr.io/a/b_c@sha256:abc --dry-run=client -o jsonpath='{.spec.template.spec.containers[*].name}{"\n"}'
1|b-c-t8btm
$ kubectl create deployment d --image=localhost:5000/My-App:v1 --dry-run=client -o jsonpath='{.spec.template.spec.containers[*].name}{"\n"}'
1|My-App
$ kubectl create deployment d --image= 
2|error: failed to create deployment: Deployment.apps "d" is invalid: spec.template.spec.containers: Required value
? 1
$ kubectl create deploy D.x --image=nginx
2|error: failed to create deployment: Deployment.apps "D.x" is invalid: metadata.name: Invalid value: "D.x": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl create deploy 12 --image=nginx --dry-run=server -o jsonpath='{.spec.selector}{"\n"}'
1|{"matchLabels":{"app":"12"}}
$ kubectl create job
2|error: exactly one NAME is required, got 0
2|See 'kubectl create job -h' for help and examples
? 1
$ kubectl create job j
2|error: either --image or --from must be specified
? 1
$ kubectl create job j --image=a --from=cronjob/x
2|error: either --image or --from must be specified
? 1
$ kubectl create job j --from=cronjob/nope
2|Error from server (NotFound): cronjobs.batch "nope" not found
? 1
$ kubectl create job j --from=nope
2|error: the server doesn't have a resource type "nope"
? 1
$ kubectl create job j --from=cronjob/x -- cmd
2|error: cannot specify --from and command
? 1
$ kubectl create job j --image=busybox:1.36 --dry-run=client -o yaml -- echo hi
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
1|        - echo
1|        - hi
1|        image: busybox:1.36
1|        name: j
1|        resources: {}
1|      restartPolicy: Never
1|status: {}
$ kubectl create cronjob c --image=busybox --schedule="*/5 * * *"
2|error: failed to create cronjob: CronJob.batch "c" is invalid: spec.schedule: Invalid value: "*/5 * * *": expected exactly 5 fields, found 4: [*/5 * * *]
? 1
$ kubectl create cronjob c --image=busybox
2|error: required flag(s) "schedule" not set
? 1
$ kubectl create cronjob c --image=busybox --schedule=@daily --restart=Never --dry-run=client -o yaml -- date
1|apiVersion: batch/v1
1|kind: CronJob
1|metadata:
1|  name: c
1|spec:
1|  jobTemplate:
1|    metadata:
1|      name: c
1|    spec:
1|      template:
1|        metadata: {}
1|        spec:
1|          containers:
1|          - command:
1|            - date
1|            image: busybox
1|            name: c
1|            resources: {}
1|          restartPolicy: Never
1|  schedule: '@daily'
1|status: {}
$ kubectl create cronjob c --image=busybox --schedule="@every 5m" -o name
1|cronjob.batch/c
$ kubectl create cronjob c2 --image=busybox --schedule="61 * * * *"
2|error: failed to create cronjob: CronJob.batch "c2" is invalid: spec.schedule: Invalid value: "61 * * * *": end of range (61) above maximum (59): 61
? 1
$ kubectl create cronjob c2 --image=busybox --schedule="* * * * *" --restart=Sometimes
2|error: failed to create cronjob: CronJob.batch "c2" is invalid: [spec.jobTemplate.spec.template.spec.restartPolicy: Unsupported value: "Sometimes": supported values: "Always", "OnFailure", "Never", spec.jobTemplate.spec.template.spec.restartPolicy: Unsupported value: "Sometimes": supported values: "OnFailure", "Never"]
? 1
$ kubectl create cronjob a-name-of-a-cronjob-that-is-longer-than-fifty-two-characters --image=busybox --schedule="* * * * *"
2|error: failed to create cronjob: CronJob.batch "a-name-of-a-cronjob-that-is-longer-than-fifty-two-characters" is invalid: metadata.name: Invalid value: "a-name-of-a-cronjob-that-is-longer-than-fifty-two-characters": must be no more than 52 characters
? 1
$ kubectl create namespace Team
2|The Namespace "Team" is invalid: metadata.name: Invalid value: "Team": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl create namespace team --dry-run=client -o yaml
1|apiVersion: v1
1|kind: Namespace
1|metadata:
1|  name: team
1|spec: {}
1|status: {}
$ kubectl create namespace team -o json | jq -c '.spec,.status,.metadata.labels'
1|{"finalizers":["kubernetes"]}
1|{"phase":"Active"}
1|{"kubernetes.io/metadata.name":"team"}
$ kubectl create ns team team2
2|error: exactly one NAME is required, got 2
2|See 'kubectl create namespace -h' for help and examples
? 1
$ kubectl create ns
2|error: exactly one NAME is required, got 0
2|See 'kubectl create namespace -h' for help and examples
? 1
$ kubectl create -f nope.yaml
2|error: the path "nope.yaml" does not exist
? 1
$ kubectl create -f
2|error: flag needs an argument: 'f' in -f
2|See 'kubectl create --help' for usage.
? 1
$ kubectl create nope
2|error: Unexpected args: [nope]
2|See 'kubectl create -h' for help and examples
? 1
$ kubectl create deployment d --image=nginx --save-config --dry-run=client -o jsonpath='{.metadata.annotations}{"\n"}'
1|{"kubectl.kubernetes.io/last-applied-configuration":"{\"kind\":\"Deployment\",\"apiVersion\":\"apps/v1\",\"metadata\":{\"name\":\"d\",\"labels\":{\"app\":\"d\"}},\"spec\":{\"replicas\":1,\"selector\":{\"matchLabels\":{\"app\":\"d\"}},\"template\":{\"metadata\":{\"labels\":{\"app\":\"d\"}},\"spec\":{\"containers\":[{\"name\":\"nginx\",\"image\":\"nginx\",\"resources\":{}}]}},\"strategy\":{}},\"status\":{}}\n"}
$ kubectl create deployment d --image=nginx --field-manager=me --dry-run=server -o jsonpath='{.metadata.managedFields[*].manager}{"\n"}' --show-managed-fields
1|me
$ kubectl create deployment d --image=nginx --validate=maybe
2|error: invalid - validate option "maybe"; must be one of: strict (or true), warn, ignore (or false)
? 1
$ kubectl create deployment d --image=nginx --template='{{.kind}}' --dry-run=client
1\Deployment
$ kubectl create deployment d --image=nginx -o go-template='{{.kind}}{{"\n"}}' --dry-run=client
1|Deployment
$ kubectl create deployment d --image=nginx -o jsonpath --dry-run=client
2|error: template format specified but no template given
? 1
