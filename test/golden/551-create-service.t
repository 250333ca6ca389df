# kubectl create service of all types
$ kubectl create service clusterip web --tcp=80
1|service/web created
$ kubectl get svc web -o yaml
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  creationTimestamp: "2026-11-29T16:05:00Z"
1|  labels:
1|    app: web
1|  name: web
1|  namespace: default
1|  resourceVersion: "1136"
1|  uid: 4c1844e5-649b-4da9-8ca1-962a02d64117
1|spec:
1|  clusterIP: 10.96.94.22
1|  clusterIPs:
1|  - 10.96.94.22
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
1|    app: web
1|  sessionAffinity: None
1|  type: ClusterIP
1|status:
1|  loadBalancer: {}
$ kubectl create svc clusterip web2 --tcp=80:http
1|service/web2 created
$ kubectl get svc web2 -o jsonpath='{.spec.ports}{"\n"}'
1|[{"name":"80-http","port":80,"protocol":"TCP","targetPort":"http"}]
$ kubectl create service clusterip ip --tcp=80 --clusterip=10.96.3.3
1|service/ip created
$ kubectl create service clusterip ip2 --tcp=80 --clusterip=10.96.3.3
2|error: failed to create ClusterIP service: Service "ip2" is invalid: spec.clusterIPs: Invalid value: ["10.96.3.3"]: failed to allocate IP 10.96.3.3: provided IP is already allocated
? 1
$ kubectl create service clusterip ip3 --tcp=80 --clusterip=10.95.0.1
2|error: failed to create ClusterIP service: Service "ip3" is invalid: spec.clusterIPs: Invalid value: ["10.95.0.1"]: failed to allocate IP 10.95.0.1: the provided network does not match the current range
? 1
$ kubectl create service clusterip ip4 --tcp=80 --clusterip=foo
2|error: failed to create ClusterIP service: Service "ip4" is invalid: spec.clusterIPs[0]: Invalid value: "foo": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
? 1
$ kubectl create service clusterip none --clusterip=None
1|service/none created
$ kubectl create service clusterip none2 --clusterip="None" --tcp=80:81
1|service/none2 created
$ kubectl create service clusterip multi --tcp=80:8080 --tcp=443:8443,9000
1|service/multi created
$ kubectl get svc multi -o jsonpath='{.spec.ports}{"\n"}'
1|[{"name":"80-8080","port":80,"protocol":"TCP","targetPort":8080},{"name":"443-8443","port":443,"protocol":"TCP","targetPort":8443},{"name":"9000","port":9000,"protocol":"TCP","targetPort":9000}]
$ kubectl create service clusterip dup --tcp=80 --tcp=80
2|error: failed to create ClusterIP service: Service "dup" is invalid: [spec.ports[1].name: Duplicate value: "80", spec.ports[1]: Duplicate value: {"Name":"","Protocol":"TCP","AppProtocol":null,"Port":80,"TargetPort":0,"NodePort":0}]
? 1
$ kubectl create service clusterip neg --tcp=-1
2|error: strconv.ParseUint: parsing "-1": invalid syntax
? 1
$ kubectl create service clusterip zero --tcp=0
2|error: failed to create ClusterIP service: Service "zero" is invalid: [spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive, spec.ports[0].targetPort: Invalid value: 0: must be between 1 and 65535, inclusive]
? 1
$ kubectl create service clusterip big --tcp=65536
2|error: strconv.ParseUint: parsing "65536": value out of range
? 1
$ kubectl create service clusterip big --tcp=80:65536
2|error: must be between 1 and 65535, inclusive
? 1
$ kubectl create service clusterip three --tcp=80:81:82
1|service/three created
$ kubectl create service clusterip empty --tcp=
2|error: at least one tcp port specifier must be provided
? 1
$ kubectl create service clusterip word --tcp=http
2|error: strconv.ParseUint: parsing "http": invalid syntax
? 1
$ kubectl create service clusterip BAD --tcp=80
2|error: failed to create ClusterIP service: Service "BAD" is invalid: metadata.name: Invalid value: "BAD": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl create service clusterip 9bad --tcp=80
1|service/9bad created
$ kubectl create service clusterip a b --tcp=80
2|error: exactly one NAME is required, got 2
2|See 'kubectl create service clusterip -h' for help and examples
? 1
$ kubectl create service nodeport np --tcp=80
1|service/np created
$ kubectl create service nodeport np1 --tcp=80 --node-port=30101
1|service/np1 created
$ kubectl create service nodeport np2 --tcp=80 --node-port=30101
2|error: failed to create NodePort service: Service "np2" is invalid: spec.ports[0].nodePort: Invalid value: 30101: provided port is already allocated
? 1
$ kubectl create service nodeport np3 --tcp=80 --node-port=80
2|error: failed to create NodePort service: Service "np3" is invalid: spec.ports[0].nodePort: Invalid value: 80: provided port is not in the valid range. The range of valid ports is 30000-32767
? 1
$ kubectl create service nodeport np4 --tcp=80 --tcp=81 --node-port=30104
2|error: failed to create NodePort service: Service "np4" is invalid: spec.ports[1].nodePort: Invalid value: 30104: provided port is already allocated
? 1
$ kubectl create service nodeport np5 --tcp=80 --node-port=-1
2|error: failed to create NodePort service: Service "np5" is invalid: spec.ports[0].nodePort: Invalid value: -1: provided port is not in the valid range. The range of valid ports is 30000-32767
? 1
$ kubectl create service nodeport np6
2|error: at least one tcp port specifier must be provided
? 1
$ kubectl create service nodeport np7 --tcp=80 --node-port=x
2|error: invalid argument "x" for "--node-port" flag: strconv.ParseInt: parsing "x": invalid syntax
2|See 'kubectl create service nodeport --help' for usage.
? 1
$ kubectl create service nodeport np8 --tcp=80:8080 --node-port=30108 --dry-run=server -o yaml
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  creationTimestamp: "2026-11-29T16:05:24Z"
1|  labels:
1|    app: np8
1|  name: np8
1|  namespace: default
1|  uid: 272fe832-a5ab-4d0f-b0af-d97a8c399e98
1|spec:
1|  clusterIP: 10.96.0.0
1|  clusterIPs:
1|  - 10.96.0.0
1|  externalTrafficPolicy: Cluster
1|  internalTrafficPolicy: Cluster
1|  ipFamilies:
1|  - IPv4
1|  ipFamilyPolicy: SingleStack
1|  ports:
1|  - name: 80-8080
1|    nodePort: 30108
1|    port: 80
1|    protocol: TCP
1|    targetPort: 8080
1|  selector:
1|    app: np8
1|  sessionAffinity: None
1|  type: NodePort
1|status:
1|  loadBalancer: {}
$ kubectl create service loadbalancer lb --tcp=80:8080
1|service/lb created
$ kubectl create service loadbalancer lb2 --tcp=80 --dry-run=client -o yaml
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  labels:
1|    app: lb2
1|  name: lb2
1|spec:
1|  ports:
1|  - name: "80"
1|    port: 80
1|    protocol: TCP
1|    targetPort: 80
1|  selector:
1|    app: lb2
1|  type: LoadBalancer
1|status:
1|  loadBalancer: {}
$ kubectl create service externalname en --external-name=db.example.com
1|service/en created
$ kubectl create service externalname en2 --external-name=db.example.com --tcp=5432
1|service/en2 created
$ kubectl create service externalname en3 --external-name=db_example
2|error: invalid service external name db_example
? 1
$ kubectl create service externalname en4 --external-name=
2|error: invalid service external name 
? 1
$ kubectl create service externalname en5
2|error: required flag(s) "external-name" not set
? 1
$ kubectl create service externalname en6 --external-name=db.example.com.
2|error: invalid service external name db.example.com.
? 1
$ kubectl create service headless x
2|error: unknown command "headless x"
2|See 'kubectl create service -h' for help and examples
? 1
$ kubectl create service ClusterIP x --tcp=80
2|error: unknown flag: --tcp
2|See 'kubectl create service --help' for usage.
? 1
$ kubectl create services clusterip x --tcp=80
2|error: unknown flag: --tcp
2|See 'kubectl create --help' for usage.
? 1
$ kubectl create service clusterip x --port=80
2|error: unknown flag: --port
2|See 'kubectl create service clusterip --help' for usage.
? 1
$ kubectl create service clusterip x --tcp=80 -n nope
2|error: failed to create ClusterIP service: namespaces "nope" not found
? 1
$ kubectl create service clusterip x --tcp=80 --save-config
1|service/x created
$ kubectl get svc x -o jsonpath='{.metadata.annotations}{"\n"}'
1|
$ kubectl create service clusterip y --tcp=80 --validate=false --field-manager=me
1|service/y created
$ kubectl get svc y -o jsonpath='{.metadata.managedFields[*].manager}{"\n"}'
1|me
$ kubectl create service clusterip z --tcp=80 -o wide
2|error: unable to match a printer suitable for the output format "wide", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
? 1
$ kubectl create service clusterip z2 --tcp=80 -o jsonpath='{.spec.type}{"\n"}'
1|ClusterIP
$ kubectl create service clusterip z3 --tcp=80 -o go-template='{{.metadata.name}}{{"\n"}}'
1|z3
$ kubectl create service clusterip z4 --tcp=80 -o bad
2|error: unable to match a printer suitable for the output format "bad", allowed formats are: go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,kyaml,name,template,templatefile,yaml
? 1
$ kubectl create service clusterip z5 --tcp=80 --dry-run
1|service/z5 created (dry run)
2|W1129 16:05:34.310554   14572 helpers.go:719] --dry-run is deprecated and can be replaced with --dry-run=client.
$ kubectl create service clusterip z6 --tcp=80 --dry-run=none
1|service/z6 created
$ kubectl create service clusterip z7 --tcp=80 --dry-run=server -o name
1|service/z7
$ kubectl create service clusterip z8 --tcp=80 --dry-run=client -o json
1|{
1|    "kind": "Service",
1|    "apiVersion": "v1",
1|    "metadata": {
1|        "name": "z8",
1|        "labels": {
1|            "app": "z8"
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
1|            "app": "z8"
1|        },
1|        "type": "ClusterIP"
1|    },
1|    "status": {
1|        "loadBalancer": {}
1|    }
1|}
$ kubectl get svc
1|NAME         TYPE           CLUSTER-IP      EXTERNAL-IP      PORT(S)                   AGE
1|9bad         ClusterIP      10.96.21.88     <none>           80/TCP                    19s
1|en           ExternalName   <none>          db.example.com   <none>                    11s
1|en2          ExternalName   <none>          db.example.com   5432/TCP                  10s
1|ip           ClusterIP      10.96.3.3       <none>           80/TCP                    33s
1|kubernetes   ClusterIP      10.96.0.1       <none>           443/TCP                   42s
1|lb           LoadBalancer   10.96.6.97      172.18.255.200   80:31246/TCP              12s
1|multi        ClusterIP      10.96.22.153    <none>           80/TCP,443/TCP,9000/TCP   28s
1|none         ClusterIP      None            <none>           <none>                    30s
1|none2        ClusterIP      None            <none>           80/TCP                    30s
1|np           NodePort       10.96.211.63    <none>           80:30422/TCP              18s
1|np1          NodePort       10.96.203.33    <none>           80:30101/TCP              17s
1|three        ClusterIP      10.96.6.132     <none>           80/TCP                    23s
1|web          ClusterIP      10.96.94.22     <none>           80/TCP                    36s
1|web2         ClusterIP      10.96.96.180    <none>           80/TCP                    34s
1|x            ClusterIP      10.96.170.152   <none>           80/TCP                    5s
1|y            ClusterIP      10.96.241.169   <none>           80/TCP                    4s
1|z2           ClusterIP      10.96.63.146    <none>           80/TCP                    3s
1|z3           ClusterIP      10.96.193.189   <none>           80/TCP                    3s
1|z6           ClusterIP      10.96.179.21    <none>           80/TCP                    2s
$ kubectl get svc -l app=web,app!=web2
1|NAME   TYPE        CLUSTER-IP    EXTERNAL-IP   PORT(S)   AGE
1|web    ClusterIP   10.96.94.22   <none>        80/TCP    36s
$ kubectl delete svc web web2 nope multi
1|service "web" deleted from default namespace
1|service "web2" deleted from default namespace
1|service "multi" deleted from default namespace
2|Error from server (NotFound): services "nope" not found
? 1
