# Services that the server refuses or warns of, and what kubectl makes of manifests with mistakes.
> typo.yaml
| apiVersion: v1
| kind: Service
| metadata:
|   name: typo
| spec:
|   selectors: {app: web}
|   ports:
|   - port: 80
|     targetport: 8080
> indent.yaml
| apiVersion: v1
| kind: Service
| metadata:
|   name: indent
|  spec:
|   ports: []
> tabs.yaml
| apiVersion: v1
| kind: Service
| metadata:
| 	name: tabs
> dup.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: dup}
| spec:
|   ports: [{port: 80}]
|   ports: [{port: 81}]
> nokind.yaml
| apiVersion: v1
| metadata: {name: nokind}
> wronggroup.yaml
| apiVersion: apps/v1
| kind: Service
| metadata: {name: wronggroup}
> old.yaml
| apiVersion: extensions/v1beta1
| kind: Deployment
| metadata: {name: old}
> strings.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: strings, labels: {on: true, num: 1}}
| spec:
|   ports: [{port: "80"}]
> noname.yaml
| apiVersion: v1
| kind: Service
| metadata: {}
| spec: {ports: [{port: 80}]}
> two.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: two-a}
| spec: {ports: [{port: 80}]}
| ---
| apiVersion: v1
| kind: Servise
| metadata: {name: two-b}
| ---
| apiVersion: v1
| kind: Service
| metadata: {name: Two_C}
| spec: {ports: [{port: 80}]}
$ kubectl apply -f typo.yaml
2|Error from server (BadRequest): error when creating "typo.yaml": Service in version "v1" cannot be handled as a Service: strict decoding error: unknown field "spec.ports[0].targetport", unknown field "spec.selectors"
? 1
$ kubectl create -f typo.yaml --validate=warn
1|service/typo created
2|Warning: unknown field "spec.ports[0].targetport"
2|Warning: unknown field "spec.selectors"
$ kubectl get svc typo -o jsonpath='{.spec.selector} {.spec.ports[0].targetPort}{"\n"}'
1| 80
$ kubectl apply -f typo.yaml --validate=ignore
1|service/typo configured
2|Warning: resource services/typo is missing the kubectl.kubernetes.io/last-applied-configuration annotation which is required by kubectl apply. kubectl apply should only be used on resources created declaratively by either kubectl create --save-config or kubectl apply. The missing annotation will be patched automatically.
$ kubectl apply -f indent.yaml
2|error: error parsing indent.yaml: error converting YAML to JSON: yaml: line 4: did not find expected key
? 1
$ kubectl apply -f tabs.yaml
2|error: error parsing tabs.yaml: error converting YAML to JSON: yaml: line 4: found character that cannot start any token
? 1
$ kubectl apply -f dup.yaml
1|service/dup created
$ kubectl apply -f dup.yaml --validate=warn
1|service/dup unchanged
$ kubectl apply -f nokind.yaml
2|error: error validating "nokind.yaml": error validating data: kind not set; if you choose to ignore these errors, turn validation off with --validate=false
? 1
$ kubectl apply -f wronggroup.yaml
2|error: resource mapping not found for name: "wronggroup" namespace: "" from "wronggroup.yaml": no matches for kind "Service" in version "apps/v1"
2|ensure CRDs are installed first
? 1
$ kubectl apply -f old.yaml
2|error: resource mapping not found for name: "old" namespace: "" from "old.yaml": no matches for kind "Deployment" in version "extensions/v1beta1"
2|ensure CRDs are installed first
? 1
$ kubectl apply -f strings.yaml
2|error: unable to decode "strings.yaml": json: cannot unmarshal number into Go struct field ObjectMeta.metadata.labels of type string
? 1
$ kubectl create -f noname.yaml
2|The Service "" is invalid: spec.clusterIPs: Invalid value: [""]: failed to allocate IP: IPAddress.networking.k8s.io "10.96.195.112" is invalid: spec.parentRef.name: Required value
? 1
$ kubectl apply -f noname.yaml
2|error: error when retrieving current configuration of:
2|Resource: "/v1, Resource=services", GroupVersionKind: "/v1, Kind=Service"
2|Name: "", Namespace: "default"
2|from server for: "noname.yaml": resource name may not be empty
? 1
$ kubectl apply -f two.yaml
1|service/two-a created
2|resource mapping not found for name: "two-b" namespace: "" from "two.yaml": no matches for kind "Servise" in version "v1"
2|ensure CRDs are installed first
2|Error from server (Invalid): error when creating "two.yaml": Service "Two_C" is invalid: metadata.name: Invalid value: "Two_C": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl get svc two-a -o name
1|service/two-a
$ kubectl apply -f nofile.yaml
2|error: the path "nofile.yaml" does not exist
? 1
$ kubectl apply -f
2|error: flag needs an argument: 'f' in -f
2|See 'kubectl apply --help' for usage.
? 1
$ kubectl apply typo.yaml
2|error: Unexpected args: [typo.yaml]
2|See 'kubectl apply -h' for help and examples
? 1
$ kubectl apply -f - < /dev/null
2|error: no objects passed to apply
? 1
$ kubectl apply -f . --recursive=maybe
2|error: invalid argument "maybe" for "-R, --recursive" flag: strconv.ParseBool: parsing "maybe": invalid syntax
2|See 'kubectl apply --help' for usage.
? 1
$ kubectl apply -f http://127.0.0.1:1/x.yaml
2|The connection to the server 127.0.0.1:1 was refused - did you specify the right host or port?
? 1
$ kubectl create -f two.yaml --save-config
2|Error from server (AlreadyExists): error when creating "two.yaml": services "two-a" already exists
2|Error from server (Invalid): error when creating "two.yaml": Service "Two_C" is invalid: metadata.name: Invalid value: "Two_C": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|resource mapping not found for name: "two-b" namespace: "" from "two.yaml": no matches for kind "Servise" in version "v1"
2|ensure CRDs are installed first
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"type":"Balancer","ports":[{"port":80}]}}'
2|The Service "s" is invalid: spec.type: Unsupported value: "Balancer": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort"
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"type":"ExternalName","ports":[{"port":80}]}}'
2|The Service "s" is invalid: spec.externalName: Required value
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"type":"ExternalName","externalName":"a b"}}'
2|The Service "s" is invalid: spec.externalName: Invalid value: "a b": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"type":"ExternalName","externalName":"10.0.0.1"}}'
1|service/s created
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s2"},"spec":{"type":"ExternalName","externalName":"example.org","clusterIP":"10.96.64.20"}}'
2|The Service "s2" is invalid: spec.clusterIPs: Forbidden: may not be set for ExternalName services
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s3"},"spec":{"type":"NodePort","clusterIP":"None","ports":[{"port":80}]}}'
2|The Service "s3" is invalid: spec.clusterIPs[0]: Invalid value: "None": may not be set to 'None' for NodePort services
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s3"},"spec":{"ports":[]}}'
2|The Service "s3" is invalid: spec.ports: Required value
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s3"}}'
2|The Service "s3" is invalid: spec.ports: Required value
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s3"},"spec":{"ports":[{"port":80},{"port":81}]}}'
2|The Service "s3" is invalid: 
2|* spec.ports[0].name: Required value
2|* spec.ports[1].name: Required value
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s3"},"spec":{"ports":[{"name":"a","port":80},{"name":"a","port":81}]}}'
2|The Service "s3" is invalid: spec.ports[1].name: Duplicate value: "a"
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s3"},"spec":{"ports":[{"name":"a","port":80},{"name":"b","port":80}]}}'
2|The Service "s3" is invalid: spec.ports[1]: Duplicate value: {"Name":"","Protocol":"TCP","AppProtocol":null,"Port":80,"TargetPort":0,"NodePort":0}
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s3"},"spec":{"ports":[{"name":"a","port":80},{"name":"b","port":80}]}}'
2|The Service "s3" is invalid: spec.ports[1]: Duplicate value: {"Name":"","Protocol":"TCP","AppProtocol":null,"Port":80,"TargetPort":0,"NodePort":0}
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s3"},"spec":{"ports":[{"name":"A_b","port":80,"targetPort":"a_long_port_name_here","protocol":"tcp"}]}}'
2|The Service "s3" is invalid: 
2|* spec.ports[0].name: Invalid value: "A_b": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.ports[0].protocol: Unsupported value: "tcp": supported values: "SCTP", "TCP", "UDP"
2|* spec.ports[0].targetPort: Invalid value: "a_long_port_name_here": must be no more than 15 characters
2|* spec.ports[0].targetPort: Invalid value: "a_long_port_name_here": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s3"},"spec":{"ports":[{"port":0},{"name":"x","port":65536,"targetPort":0}]}}'
2|The Service "s3" is invalid: 
2|* spec.ports[0].name: Required value
2|* spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive
2|* spec.ports[0].targetPort: Invalid value: 0: must be between 1 and 65535, inclusive
2|* spec.ports[1].port: Invalid value: 65536: must be between 1 and 65535, inclusive
2|* spec.ports[1].targetPort: Invalid value: 65536: must be between 1 and 65535, inclusive
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s3"},"spec":{"ports":[{"port":80,"nodePort":30700}]}}'
2|The Service "s3" is invalid: spec.ports[0].nodePort: Forbidden: may not be used when `type` is 'ClusterIP'
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s3"},"spec":{"ports":[{"port":80}],"sessionAffinity":"Cookie"}}'
2|The Service "s3" is invalid: spec.sessionAffinity: Unsupported value: "Cookie": supported values: "ClientIP", "None"
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s3"},"spec":{"ports":[{"port":80}],"sessionAffinityConfig":{"clientIP":{"timeoutSeconds":5}}}}'
1|service/s3 created
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s3"},"spec":{"ports":[{"port":80}],"sessionAffinity":"ClientIP","sessionAffinityConfig":{"clientIP":{"timeoutSeconds":99999}}}}'
2|The Service "s3" is invalid: spec.sessionAffinityConfig.clientIP.timeoutSeconds: Invalid value: 99999: must be greater than 0 and less than 86400
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s3"},"spec":{"ports":[{"port":80}],"externalTrafficPolicy":"Local"}}'
2|The Service "s3" is invalid: spec.externalTrafficPolicy: Invalid value: "Local": may only be set for externally-accessible services
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s3"},"spec":{"ports":[{"port":80}],"internalTrafficPolicy":"Near"}}'
2|The Service "s3" is invalid: spec.internalTrafficPolicy: Unsupported value: "Near": supported values: "Cluster", "Local"
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s3"},"spec":{"ports":[{"port":80}],"trafficDistribution":"PreferFar"}}'
2|The Service "s3" is invalid: spec.trafficDistribution: Unsupported value: "PreferFar": supported values: "PreferClose", "PreferSameZone", "PreferSameNode"
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s3"},"spec":{"ports":[{"port":80}],"externalIPs":["x","127.0.0.1","010.0.0.1"]}}'
2|The Service "s3" is invalid: 
2|* spec.externalIPs[0]: Invalid value: "x": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
2|* spec.externalIPs[1]: Invalid value: "127.0.0.1": may not be in the loopback range (127.0.0.0/8, ::1/128)
2|* spec.externalIPs[2]: Invalid value: "010.0.0.1": must not have leading 0s
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s3"},"spec":{"ports":[{"port":80}],"loadBalancerIP":"1.2.3.4","loadBalancerSourceRanges":["10.0.0.0/8"]}}'
2|The Service "s3" is invalid: spec.LoadBalancerSourceRanges: Forbidden: may only be used when `type` is 'LoadBalancer'
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s3"},"spec":{"type":"LoadBalancer","ports":[{"port":80}],"loadBalancerIP":"1.2.3.4","loadBalancerSourceRanges":["10.0.0.0/8"," 10.0.0.0/33"]}}'
2|The Service "s3" is invalid: spec.LoadBalancerSourceRanges[1]: Invalid value: "10.0.0.0/33": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s3"},"spec":{"ports":[{"port":80}],"healthCheckNodePort":32000}}'
2|The Service "s3" is invalid: spec.healthCheckNodePort: Invalid value: 32000: may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s3"},"spec":{"ports":[{"port":80}],"ipFamilies":["IPv6"]}}'
2|The Service "s3" is invalid: spec.clusterIPs[0]: Invalid value: "10.96.110.136": expected an IPv6 value as indicated by `ipFamilies[0]`
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s3"},"spec":{"ports":[{"port":80}],"ipFamilyPolicy":"RequireDualStack"}}'
2|The Service "s3" is invalid: spec.ipFamilyPolicy: Invalid value: "RequireDualStack": this cluster is not configured for dual-stack services
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s3"},"spec":{"ports":[{"port":80}],"ipFamilies":["IPv4","IPv4"]}}'
2|The Service "s3" is invalid: spec.ipFamilies[1]: Duplicate value: "IPv4"
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s3"},"spec":{"ports":[{"port":80}],"clusterIP":"10.97.0.300"}}'
2|The Service "s3" is invalid: spec.clusterIPs[0]: Invalid value: "10.97.0.300": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s3"},"spec":{"ports":[{"port":80}],"clusterIP":"192.168.1.1"}}'
2|The Service "s3" is invalid: spec.clusterIPs[0]: Invalid value: ["192.168.1.1"]: may not change once set
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s3"},"spec":{"ports":[{"port":80}],"clusterIP":"10.96.0.1"}}'
2|The Service "s3" is invalid: spec.clusterIPs[0]: Invalid value: ["10.96.0.1"]: may not change once set
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s3"},"spec":{"ports":[{"port":80}],"clusterIP":"fd00::1"}}'
2|The Service "s3" is invalid: spec.clusterIPs[0]: Invalid value: "fd00::1": expected an IPv4 value as indicated by `ipFamilies[0]`
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s3"},"spec":{"ports":[{"port":80}],"clusterIP":"10.96.64.30","clusterIPs":["10.96.64.31"]}}'
2|The Service "s3" is invalid: spec.clusterIPs: Invalid value: ["10.96.64.31"]: first value must match `clusterIP`
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s3"},"spec":{"ports":[{"port":80,"appProtocol":"a b/c"}]}}'
2|The Service "s3" is invalid: spec.ports[0].appProtocol: Invalid value: "a b/c": prefix part a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s3"},"spec":{"ports":[{"port":80}],"selector":{"a b":"c","d":"e f"}}}'
2|The Service "s3" is invalid: 
2|* spec.selector: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.selector: Invalid value: "e f": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s3","labels":{"a":"b c"},"annotations":{"x y":"z"},"namespace":"nowhere"},"spec":{"ports":[{"port":80}]}}'
2|Error from server (NotFound): error when creating "STDIN": namespaces "nowhere" not found
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s3","labels":{"a":"b c"},"annotations":{"x y":"z"}},"spec":{"ports":[{"port":80}]}}'
2|The Service "s3" is invalid: 
2|* metadata.labels: Invalid value: "b c": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
2|* metadata.annotations: Invalid value: "x y": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"1web"},"spec":{"ports":[{"port":80}]}}'
1|service/1web created
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"web.local"},"spec":{"ports":[{"port":80}]}}'
2|The Service "web.local" is invalid: metadata.name: Invalid value: "web.local": must not contain dots
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s3","generateName":"x-"},"spec":{"ports":[{"port":80}]}}'
1|service/s3 configured
$ kubectl delete svc s3 typo dup strings two-a 1web --ignore-not-found
1|service "s3" deleted from default namespace
1|service "typo" deleted from default namespace
1|service "dup" deleted from default namespace
1|service "two-a" deleted from default namespace
1|service "1web" deleted from default namespace
$ kubectl create svc clusterip cip --tcp=80:http --tcp=443
1|service/cip created
$ kubectl create svc clusterip cip2 --clusterip=None --tcp=80
1|service/cip2 created
$ kubectl create svc clusterip cip3 --clusterip=nope --tcp=80
2|error: failed to create ClusterIP service: Service "cip3" is invalid: spec.clusterIPs[0]: Invalid value: "nope": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
? 1
$ kubectl create svc nodeport np --tcp=80:8080 --node-port=30701
1|service/np created
$ kubectl create svc nodeport np2 --tcp=80 --node-port=30701
2|error: failed to create NodePort service: Service "np2" is invalid: spec.ports[0].nodePort: Invalid value: 30701: provided port is already allocated
? 1
$ kubectl create svc loadbalancer lb --tcp=80:8080,443
1|service/lb created
$ kubectl create svc externalname en --external-name=example.org --tcp=80
1|service/en created
$ kubectl create svc externalname en2 --external-name=
2|error: invalid service external name 
? 1
$ kubectl create svc externalname en3
2|error: required flag(s) "external-name" not set
? 1
$ kubectl create svc headless x
2|error: unknown command "headless x"
2|See 'kubectl create service -h' for help and examples
? 1
$ kubectl get svc -o custom-columns=N:.metadata.name,T:.spec.type,P:.spec.ports[*].port,TP:.spec.ports[*].targetPort,NM:.spec.ports[*].name,S:.spec.selector
1|N            T              P        TP         NM            S
1|cip          ClusterIP      80,443   http,443   80-http,443   map[app:cip]
1|cip2         ClusterIP      80       80         80            map[app:cip2]
1|en           ExternalName   80       80         80            map[app:en]
1|kubernetes   ClusterIP      443      6443       https         <none>
1|lb           LoadBalancer   80,443   8080,443   80-8080,443   map[app:lb]
1|np           NodePort       80       8080       80-8080       map[app:np]
1|s            ExternalName   <none>   <none>     <none>        <none>
$ kubectl expose svc np --name=np-copy --port=90
1|service/np-copy exposed
$ kubectl expose svc np --name=np-copy2
1|service/np-copy2 exposed
$ kubectl expose svc en --name=en-copy
1|service/en-copy exposed
$ kubectl expose node kind-worker --port=80
2|error: cannot expose a Node
? 1
$ kubectl expose pod nope --port=80
2|Error from server (NotFound): pods "nope" not found
? 1
$ kubectl expose svc/np --port=99999 --name=big
2|The Service "big" is invalid: 
2|* spec.ports[0].port: Invalid value: 99999: must be between 1 and 65535, inclusive
2|* spec.ports[0].targetPort: Invalid value: 99999: must be between 1 and 65535, inclusive
? 1
$ kubectl expose svc/np --port=http --name=word
2|error: strconv.Atoi: parsing "http": invalid syntax
? 1
$ kubectl expose svc/np --name=Bad_Name
2|The Service "Bad_Name" is invalid: metadata.name: Invalid value: "Bad_Name": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl expose svc/np --type=Frob --name=frob
2|The Service "frob" is invalid: spec.type: Unsupported value: "Frob": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort"
? 1
$ kubectl expose svc/np --protocol=HTTP --name=proto
2|The Service "proto" is invalid: spec.ports[0].protocol: Unsupported value: "HTTP": supported values: "SCTP", "TCP", "UDP"
? 1
$ kubectl expose svc/np --name=ip --external-ip=1.2.3 
2|The Service "ip" is invalid: spec.externalIPs[0]: Invalid value: "1.2.3": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
? 1
$ kubectl expose svc/np --name=aff --session-affinity=Cookie
2|error: unknown session affinity: Cookie
? 1
$ kubectl expose svc/np --name=over --overrides='{"spec":{"ports":[{"port":1}]}}' -o yaml --dry-run=client
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  labels:
1|    app: np
1|  name: over
1|spec:
1|  ports:
1|  - port: 1
1|    targetPort: 0
1|  selector:
1|    app: np
1|status:
1|  loadBalancer: {}
$ kubectl expose svc/np --name=over --overrides='nope'
2|error: Invalid JSON Patch
? 1
$ kubectl expose svc/np --name=lbl --labels='a=b,c' 
2|error: unexpected label spec: c
? 1
$ kubectl expose svc/np --name=lbl --labels='a=b' --selector='x=y' --target-port=named --cluster-ip=None --dry-run=client -o yaml
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  labels:
1|    a: b
1|  name: lbl
1|spec:
1|  clusterIP: None
1|  ports:
1|  - port: 80
1|    protocol: TCP
1|    targetPort: named
1|  selector:
1|    x: "y"
1|status:
1|  loadBalancer: {}
$ kubectl patch svc np -p '{"spec":{"ports":[{"port":80,"nodePort":30702}]}}'
1|service/np patched
$ kubectl patch svc np -p '{"spec":{"ports":[{"port":81}]}}'
2|The Service "np" is invalid: spec.ports[0].name: Required value
? 1
$ kubectl patch svc np --type json -p '[{"op":"replace","path":"/spec/ports/0/port","value":8080}]'
1|service/np patched
$ kubectl patch svc np --type json -p '[{"op":"add","path":"/spec/ports/-","value":{"port":82}}]'
2|The Service "np" is invalid: spec.ports[1].name: Required value
? 1
$ kubectl patch svc np --type json -p '[{"op":"remove","path":"/spec/nope"}]'
2|The request is invalid: the server rejected our request due to an error in our request
? 1
$ kubectl patch svc np --type json -p '[{"op":"test","path":"/spec/type","value":"ClusterIP"}]'
2|The request is invalid: the server rejected our request due to an error in our request
? 1
$ kubectl patch svc np --type json -p '[{"op":"frob","path":"/spec/type"}]'
2|The request is invalid: the server rejected our request due to an error in our request
? 1
$ kubectl patch svc np --type json -p '{"spec":1}'
2|Error from server (BadRequest): error decoding patch: json: cannot unmarshal object into Go value of type []handlers.jsonPatchOp
? 1
$ kubectl patch svc np --type merge -p '{"spec":{"ports":null}}'
2|The Service "np" is invalid: spec.ports: Required value
? 1
$ kubectl patch svc np --type merge -p '{"spec":{"selector":null}}'
1|service/np patched
$ kubectl patch svc np --type merge -p '[]'
2|Error from server (BadRequest): error decoding patch: json: cannot unmarshal array into Go value of type map[string]interface {}
? 1
$ kubectl patch svc np --type frob -p '{}'
2|error: --type must be one of [json merge strategic], not "frob"
? 1
$ kubectl patch svc np -p '{}'
1|service/np patched (no change)
$ kubectl patch svc np -p 'spec: {type: ClusterIP}'
1|service/np patched
$ kubectl patch svc np -p '{"metadata":{"name":"other"}}'
2|Error from server (BadRequest): the name of the object (other) does not match the name on the URL (np)
? 1
$ kubectl patch svc np -p '{"kind":"Pod"}'
1|service/np patched (no change)
$ kubectl patch svc np -p '{"spec":{"nope":1}}'
1|service/np patched (no change)
2|Warning: unknown field "spec.nope"
$ kubectl patch svc np -p '{"spec":{"type":["x"]}}'
2|The request is invalid: patch: Invalid value: "map[spec:map[type:[x]]]": unrecognized type: string
? 1
$ kubectl patch svc nope -p '{}'
2|Error from server (NotFound): services "nope" not found
? 1
$ kubectl patch svc -p '{}'
2|error: resource(s) were provided, but no name was specified
? 1
$ kubectl patch svc np en -p '{"metadata":{"labels":{"z":"1"}}}'
1|service/np patched
1|service/en patched
$ kubectl patch svc np --subresource=status -p '{"status":{"loadBalancer":{"ingress":[{"ip":"x"}]}}}'
2|The Service "np" is invalid: status.loadBalancer.ingress: Forbidden: may only be used when `spec.type` is 'LoadBalancer'
? 1
$ kubectl patch svc np --subresource=scale -p '{}'
2|Error from server (NotFound): the server could not find the requested resource
? 1
$ kubectl patch svc lb --subresource=status --type merge -p '{"status":{"loadBalancer":{"ingress":[{"hostname":"lb.example.org"}]}}}'
1|service/lb patched
$ kubectl get svc -o name
1|service/cip
1|service/cip2
1|service/en
1|service/en-copy
1|service/kubernetes
1|service/lb
1|service/np
1|service/np-copy
1|service/np-copy2
1|service/s
