# all errors of a Service in one message, in their order
> many.yaml
| apiVersion: v1
| kind: Service
| metadata:
|   name: many
|   labels: {"bad label!": "x", ok: "no spaces please"}
|   annotations: {"bad/anno/tation": "x"}
| spec:
|   type: NodePort
|   clusterIP: 10.96.0.256
|   sessionAffinity: Sometimes
|   externalTrafficPolicy: Far
|   internalTrafficPolicy: Far
|   selector: {"a b": "c d"}
|   ports:
|   - {name: Http_1, port: 0, targetPort: 70000, protocol: TPC}
|   - {name: Http_1, port: 99999, nodePort: 99}
|   - {port: 80, targetPort: "too-long-a-name-for-a-port"}
> lb.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: lb}
| spec:
|   type: LoadBalancer
|   loadBalancerIP: x
|   loadBalancerClass: a/b/c
|   loadBalancerSourceRanges: ["10.0.0.0/8", "x", "10.0.0.1"]
|   externalIPs: ["0.0.0.0", "169.254.1.1", "224.0.0.1", "::1", "10.0.0.01"]
|   healthCheckNodePort: 99
|   ports: [{port: 80}]
$ kubectl apply -f many.yaml
2|The Service "many" is invalid: spec.clusterIPs[0]: Invalid value: "10.96.0.256": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
? 1
$ kubectl create -f many.yaml
2|The Service "many" is invalid: spec.clusterIPs[0]: Invalid value: "10.96.0.256": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
? 1
$ kubectl apply -f lb.yaml
2|The Service "lb" is invalid: 
2|* spec.externalIPs[0]: Invalid value: "0.0.0.0": may not be unspecified (0.0.0.0)
2|* spec.externalIPs[1]: Invalid value: "169.254.1.1": may not be in the link-local range (169.254.0.0/16, fe80::/10)
2|* spec.externalIPs[2]: Invalid value: "224.0.0.1": may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)
2|* spec.externalIPs[3]: Invalid value: "::1": may not be in the loopback range (127.0.0.0/8, ::1/128)
2|* spec.externalIPs[4]: Invalid value: "10.0.0.01": must not have leading 0s
2|* spec.LoadBalancerSourceRanges[1]: Invalid value: "x": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)
2|* spec.LoadBalancerSourceRanges[2]: Invalid value: "10.0.0.1": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)
2|* spec.loadBalancerClass: Invalid value: "a/b/c": a valid label key must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]') with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')
2|* spec.healthCheckNodePort: Invalid value: 99: may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x"},"spec":{"type":"ExternalName","externalName":"a.b","externalTrafficPolicy":"Local","internalTrafficPolicy":"Local","ports":[{"port":80,"nodePort":30001}]}}'
2|The Service "x" is invalid: spec.externalTrafficPolicy: Invalid value: "Local": may only be set for externally-accessible services
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x"},"spec":{"type":"ExternalName","externalName":"UPPER.example.com"}}'
2|The Service "x" is invalid: spec.externalName: Invalid value: "UPPER.example.com": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x"},"spec":{"type":"ExternalName","externalName":"http://a.b"}}'
2|The Service "x" is invalid: spec.externalName: Invalid value: "http://a.b": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x"},"spec":{"type":"ExternalName","externalName":"a.b","ipFamilies":["IPv4"],"ipFamilyPolicy":"SingleStack"}}'
2|The Service "x" is invalid: 
2|* spec.ipFamilies: Forbidden: may not be set for ExternalName services
2|* spec.ipFamilyPolicy: Forbidden: may not be set for ExternalName services
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x"},"spec":{"type":"ExternalName","externalName":"a.b","selector":{"a":"b"},"ports":[{"port":80},{"port":81}]}}'
2|The Service "x" is invalid: 
2|* spec.ports[0].name: Required value
2|* spec.ports[1].name: Required value
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x"},"spec":{"clusterIP":"None"}}'
1|service/x created
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x1"},"spec":{"clusterIP":"None","selector":{"a":"b"},"ports":[{"port":80,"nodePort":30001}]}}'
2|The Service "x1" is invalid: spec.ports[0].nodePort: Forbidden: may not be used when `type` is 'ClusterIP'
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x2"},"spec":{"clusterIP":"None","type":"LoadBalancer","ports":[{"port":80}]}}'
2|The Service "x2" is invalid: spec.clusterIPs[0]: Invalid value: "None": may not be set to 'None' for LoadBalancer services
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x3"},"spec":{"clusterIP":"none","ports":[{"port":80}]}}'
2|The Service "x3" is invalid: spec.clusterIPs[0]: Invalid value: "none": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x4"},"spec":{"clusterIPs":["10.96.9.1","10.96.9.2"],"ports":[{"port":80}]}}'
2|The Service "x4" is invalid: 
2|* spec.clusterIPs: Invalid value: ["10.96.9.1","10.96.9.2"]: must be empty when `clusterIP` is not specified
2|* spec.clusterIPs: Invalid value: ["10.96.9.1","10.96.9.2"]: may specify no more than one IP for each IP family
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x4"},"spec":{"clusterIP":"10.96.9.3","clusterIPs":["10.96.9.1"],"ports":[{"port":80}]}}'
2|The Service "x4" is invalid: spec.clusterIPs: Invalid value: ["10.96.9.1"]: first value must match `clusterIP`
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x4"},"spec":{"clusterIPs":["10.96.9.1"],"ports":[{"port":80}]}}'
2|The Service "x4" is invalid: spec.clusterIPs: Invalid value: ["10.96.9.1"]: must be empty when `clusterIP` is not specified
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x4"},"spec":{"clusterIP":"fd00::1","ports":[{"port":80}]}}'
2|The Service "x4" is invalid: spec.clusterIPs[0]: Invalid value: ["fd00::1"]: IPv6 is not configured on this cluster
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x4"},"spec":{"clusterIP":"10.96.009.1","ports":[{"port":80}]}}'
2|The Service "x4" is invalid: spec.clusterIPs[0]: Invalid value: "10.96.009.1": must not have leading 0s
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x4"},"spec":{"clusterIP":"10.96.0.0","ports":[{"port":80}]}}'
2|The Service "x4" is invalid: spec.clusterIPs: Invalid value: ["10.96.0.0"]: failed to allocate IP 10.96.0.0: the provided network does not match the current range
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x5"},"spec":{"clusterIP":"10.96.255.255","ports":[{"port":80}]}}'
2|The Service "x5" is invalid: spec.clusterIPs: Invalid value: ["10.96.255.255"]: failed to allocate IP 10.96.255.255: the provided network does not match the current range
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x5"},"spec":{"ports":[{"port":80,"targetPort":"http"},{"port":443,"targetPort":"https","name":"https"}]}}'
2|The Service "x5" is invalid: spec.ports[0].name: Required value
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x5"},"spec":{"ports":[{"port":80,"name":"a.b"},{"port":443,"name":"-x"}]}}'
2|The Service "x5" is invalid: 
2|* spec.ports[0].name: Invalid value: "a.b": must not contain dots
2|* spec.ports[1].name: Invalid value: "-x": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x5"},"spec":{"ports":[{"port":80,"targetPort":"123"}]}}'
2|The Service "x5" is invalid: spec.ports[0].targetPort: Invalid value: "123": must contain at least one letter (a-z)
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x5"},"spec":{"ports":[{"port":80,"targetPort":""}]}}'
1|service/x5 created
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x6"},"spec":{"ports":[{"port":80,"targetPort":-1}]}}'
2|The Service "x6" is invalid: spec.ports[0].targetPort: Invalid value: -1: must be between 1 and 65535, inclusive
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x6"},"spec":{"ports":[{"port":80,"targetPort":8080.5}]}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal number 8080.5 into Go struct field ServicePort.spec.ports.targetPort of type int32
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x6"},"spec":{"ports":[{"targetPort":80}]}}'
2|The Service "x6" is invalid: spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x6"},"spec":{"ports":[{"port":-80}]}}'
2|The Service "x6" is invalid: 
2|* spec.ports[0].port: Invalid value: -80: must be between 1 and 65535, inclusive
2|* spec.ports[0].targetPort: Invalid value: -80: must be between 1 and 65535, inclusive
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x6"},"spec":{"ports":[]}}'
2|The Service "x6" is invalid: spec.ports: Required value
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x6"},"spec":{}}'
2|The Service "x6" is invalid: spec.ports: Required value
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x6"}}'
2|The Service "x6" is invalid: spec.ports: Required value
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x6"},"spec":{"type":"NodePort","ports":[{"name":"a","port":80,"nodePort":30601},{"name":"b","port":81,"nodePort":30601}]}}'
2|The Service "x6" is invalid: spec.ports[1].nodePort: Invalid value: 30601: provided port is already allocated
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x6"},"spec":{"type":"NodePort","ports":[{"name":"a","port":53,"nodePort":30601},{"name":"b","port":53,"protocol":"UDP","nodePort":30601}]}}'
1|service/x6 created
$ kubectl get svc x6
1|NAME   TYPE       CLUSTER-IP    EXTERNAL-IP   PORT(S)                     AGE
1|x6     NodePort   10.96.52.95   <none>        53:30601/TCP,53:30601/UDP   1s
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x7"},"spec":{"type":"NodePort","ports":[{"port":80,"nodePort":30601}]}}'
2|The Service "x7" is invalid: spec.ports[0].nodePort: Invalid value: 30601: provided port is already allocated
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x7"},"spec":{"type":"NodePort","externalTrafficPolicy":"Local","healthCheckNodePort":30777,"ports":[{"port":80}]}}'
2|The Service "x7" is invalid: spec.healthCheckNodePort: Invalid value: 30777: may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x8"},"spec":{"type":"LoadBalancer","externalTrafficPolicy":"Local","healthCheckNodePort":30601,"ports":[{"port":80}]}}'
2|Error from server (InternalError): error when creating "STDIN": Internal error occurred: failed to allocate requested HealthCheck NodePort 30601: provided port is already allocated
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x8"},"spec":{"type":"LoadBalancer","externalTrafficPolicy":"Local","healthCheckNodePort":30777,"ports":[{"port":80}]}}'
1|service/x8 created
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x9"},"spec":{"type":"LoadBalancer","externalTrafficPolicy":"Cluster","healthCheckNodePort":30778,"ports":[{"port":80}]}}'
2|The Service "x9" is invalid: spec.healthCheckNodePort: Invalid value: 30778: may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x9"},"spec":{"type":"ClusterIP","allocateLoadBalancerNodePorts":true,"loadBalancerClass":"a.b/c","ports":[{"port":80}]}}'
2|The Service "x9" is invalid: 
2|* spec.allocateLoadBalancerNodePorts: Forbidden: may only be used when `type` is 'LoadBalancer'
2|* spec.loadBalancerClass: Forbidden: may only be used when `type` is 'LoadBalancer'
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x9"},"spec":{"sessionAffinity":"ClientIP","sessionAffinityConfig":{"clientIP":{"timeoutSeconds":0}},"ports":[{"port":80}]}}'
2|The Service "x9" is invalid: spec.sessionAffinityConfig.clientIP.timeoutSeconds: Invalid value: 0: must be greater than 0 and less than 86400
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x9"},"spec":{"sessionAffinity":"ClientIP","sessionAffinityConfig":{"clientIP":{"timeoutSeconds":86401}},"ports":[{"port":80}]}}'
2|The Service "x9" is invalid: spec.sessionAffinityConfig.clientIP.timeoutSeconds: Invalid value: 86401: must be greater than 0 and less than 86400
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x9"},"spec":{"sessionAffinity":"ClientIP","sessionAffinityConfig":{},"ports":[{"port":80}]}}'
1|service/x9 created
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x9"},"spec":{"trafficDistribution":"PreferSameZone","ports":[{"port":80}]}}'
1|service/x9 configured
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"x9"},"spec":{"ipFamilies":["IPv4","IPv4"],"ports":[{"port":80}]}}'
2|The Service "x9" is invalid: spec.ipFamilies[1]: Duplicate value: "IPv4"
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"xa"},"spec":{"ipFamilies":["IPv5"],"ipFamilyPolicy":"One","ports":[{"port":80}]}}'
2|The Service "xa" is invalid: 
2|* spec.ipFamilies[0]: Unsupported value: "IPv5": supported values: "IPv4", "IPv6"
2|* spec.ipFamilyPolicy: Unsupported value: "One": supported values: "PreferDualStack", "RequireDualStack", "SingleStack"
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"xa"},"spec":{"ipFamilies":["IPv4","IPv6"],"ipFamilyPolicy":"SingleStack","ports":[{"port":80}]}}'
2|The Service "xa" is invalid: spec.ipFamilyPolicy: Invalid value: "SingleStack": must be 'RequireDualStack' or 'PreferDualStack' when multiple IP families are specified
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"xa"},"spec":{"ipFamilyPolicy":"PreferDualStack","ports":[{"port":80}]}}'
1|service/xa created
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"xb"},"spec":{"selector":{"app":"a","app":"b"},"ports":[{"port":80}]}}'
1|service/xb created
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"xb"},"spec":{"selector":["a"],"ports":[{"port":80}]}}'
2|The request is invalid: patch: Invalid value: "map[metadata:map[annotations:map[kubectl.kubernetes.io/last-applied-configuration:{\"apiVersion\":\"v1\",\"kind\":\"Service\",\"metadata\":{\"annotations\":{},\"name\":\"xb\",\"namespace\":\"default\"},\"spec\":{\"ports\":[{\"port\":80}],\"selector\":[\"a\"]}}\n]] spec:map[selector:[a]]]": cannot restore map from slice
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"xb"},"spec":{"selector":{"app":true},"ports":[{"port":80}]}}'
2|The request is invalid: patch: Invalid value: "map[metadata:map[annotations:map[kubectl.kubernetes.io/last-applied-configuration:{\"apiVersion\":\"v1\",\"kind\":\"Service\",\"metadata\":{\"annotations\":{},\"name\":\"xb\",\"namespace\":\"default\"},\"spec\":{\"ports\":[{\"port\":80}],\"selector\":{\"app\":true}}}\n]] spec:map[selector:map[app:true]]]": unrecognized type: string
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"xb"},"spec":{"ports":[{"port":"80"}]}}'
2|The request is invalid: patch: Invalid value: "map[metadata:map[annotations:map[kubectl.kubernetes.io/last-applied-configuration:{\"apiVersion\":\"v1\",\"kind\":\"Service\",\"metadata\":{\"annotations\":{},\"name\":\"xb\",\"namespace\":\"default\"},\"spec\":{\"ports\":[{\"port\":\"80\"}]}}\n]] spec:map[selector:<nil>]]": unrecognized type: int32
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"xb"},"spec":{"clusterIP":["10.96.1.1"],"ports":[{"port":80}]}}'
2|The request is invalid: patch: Invalid value: "map[metadata:map[annotations:map[kubectl.kubernetes.io/last-applied-configuration:{\"apiVersion\":\"v1\",\"kind\":\"Service\",\"metadata\":{\"annotations\":{},\"name\":\"xb\",\"namespace\":\"default\"},\"spec\":{\"clusterIP\":[\"10.96.1.1\"],\"ports\":[{\"port\":80}]}}\n]] spec:map[clusterIP:[10.96.1.1] selector:<nil>]]": unrecognized type: string
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"xb"},"spec":"x"}'
2|The request is invalid: patch: Invalid value: "map[metadata:map[annotations:map[kubectl.kubernetes.io/last-applied-configuration:{\"apiVersion\":\"v1\",\"kind\":\"Service\",\"metadata\":{\"annotations\":{},\"name\":\"xb\",\"namespace\":\"default\"},\"spec\":\"x\"}\n]] spec:x]": cannot restore struct from: string
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"xb","labels":{"a":true}},"spec":{"ports":[{"port":80}]}}'
2|error: unable to decode "STDIN": json: cannot unmarshal bool into Go struct field ObjectMeta.metadata.labels of type string
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":1},"spec":{"ports":[{"port":80}]}}'
2|error: unable to decode "STDIN": json: cannot unmarshal number into Go struct field ObjectMeta.metadata.name of type string
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":""},"spec":{"ports":[{"port":80}]}}'
2|error: error when retrieving current configuration of:
2|Resource: "/v1, Resource=services", GroupVersionKind: "/v1, Kind=Service"
2|Name: "", Namespace: "default"
2|from server for: "STDIN": resource name may not be empty
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":"x"}'
2|error: unable to decode "STDIN": json: cannot unmarshal string into Go struct field metadataOnlyObject.metadata of type v1.ObjectMeta
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"web.v2"},"spec":{"ports":[{"port":80}]}}'
2|The Service "web.v2" is invalid: metadata.name: Invalid value: "web.v2": must not contain dots
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"a","generateName":"b-","ownerReferences":[{"kind":"X"}],"finalizers":["bad"]},"spec":{"ports":[{"port":80}]}}'
2|The Service "a" is invalid: 
2|* metadata.ownerReferences.apiVersion: Invalid value: "": version must not be empty
2|* metadata.ownerReferences.name: Invalid value: "": must not be empty
2|* metadata.ownerReferences.uid: Invalid value: "": must not be empty
2|* metadata.finalizers[0]: Invalid value: "bad": name is neither a standard finalizer name nor is it fully qualified
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"a","resourceVersion":"5"},"spec":{"ports":[{"port":80}]}}'
1|service/a created
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"a"},"spec":{"externalIPs":["10.0.0.1"],"loadBalancerIP":"1.2.3.4","ports":[{"port":80}]},"status":{"loadBalancer":{"ingress":[{"ip":"1.1.1.1"}]}}}'
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
2|Error from server (AlreadyExists): error when creating "STDIN": services "a" already exists
? 1
$ kubectl get svc a -o jsonpath='{.status}{"\n"}'
1|{"loadBalancer":{}}
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"b","annotations":{"service.kubernetes.io/topology-mode":"auto"}},"spec":{"type":"LoadBalancer","externalIPs":["10.00.0.1"],"loadBalancerIP":"1.2.3.04","loadBalancerSourceRanges":["10.0.0.5/8"],"ports":[{"port":80}]}}'
2|The Service "b" is invalid: 
2|* spec.externalIPs[0]: Invalid value: "10.00.0.1": must not have leading 0s
2|* spec.LoadBalancerSourceRanges[0]: Invalid value: "10.0.0.5/8": must not have bits set beyond the prefix length
? 1
$ kubectl get svc
1|NAME         TYPE           CLUSTER-IP      EXTERNAL-IP      PORT(S)                     AGE
1|a            ClusterIP      10.96.225.175   <none>           80/TCP                      4s
1|kubernetes   ClusterIP      10.96.0.1       <none>           443/TCP                     116s
1|x            ClusterIP      None            <none>           <none>                      102s
1|x5           ClusterIP      10.96.75.123    <none>           80/TCP                      81s
1|x6           NodePort       10.96.52.95     <none>           53:30601/TCP,53:30601/UDP   51s
1|x8           LoadBalancer   10.96.230.192   172.18.255.200   80:30444/TCP                45s
1|x9           ClusterIP      10.96.66.59     <none>           80/TCP                      37s
1|xa           ClusterIP      10.96.25.204    <none>           80/TCP                      28s
1|xb           ClusterIP      10.96.82.76     <none>           80/TCP                      27s
