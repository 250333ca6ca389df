# Fields of a Service and how they hang together: what is refused at creation and at change.
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"a"},"spec":{"ports":[{"port":80},{"port":81}]}}'
2|The Service "a" is invalid: 
2|* spec.ports[0].name: Required value
2|* spec.ports[1].name: Required value
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"a"},"spec":{"ports":[{"name":"Http","port":80},{"name":"","port":81}]}}'
2|The Service "a" is invalid: 
2|* spec.ports[0].name: Invalid value: "Http": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.ports[1].name: Required value
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"a"},"spec":{"ports":[{"name":"http","port":80},{"name":"http","port":81}]}}'
2|The Service "a" is invalid: spec.ports[1].name: Duplicate value: "http"
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"a"},"spec":{"ports":[{"name":"http","port":80},{"name":"web","port":80}]}}'
2|The Service "a" is invalid: spec.ports[1]: Duplicate value: {"Name":"","Protocol":"TCP","AppProtocol":null,"Port":80,"TargetPort":0,"NodePort":0}
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"a"},"spec":{"ports":[{"name":"a-port-name-that-is-much-too-long-to-be-a-label-of-a-dns-name-really-too-long","port":80}]}}'
2|The Service "a" is invalid: spec.ports[0].name: Invalid value: "a-port-name-that-is-much-too-long-to-be-a-label-of-a-dns-name-really-too-long": must be no more than 63 characters
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"a"},"spec":{"ports":[{"name":"http_web","port":80,"targetPort":"web_port"}]}}'
2|The Service "a" is invalid: 
2|* spec.ports[0].name: Invalid value: "http_web": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.ports[0].targetPort: Invalid value: "web_port": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"a"},"spec":{"ports":[{"port":80,"targetPort":"8080"}]}}'
2|The Service "a" is invalid: spec.ports[0].targetPort: Invalid value: "8080": must contain at least one letter (a-z)
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"a"},"spec":{"ports":[{"port":80,"targetPort":"web--port"}]}}'
2|The Service "a" is invalid: spec.ports[0].targetPort: Invalid value: "web--port": must not contain consecutive hyphens
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"a"},"spec":{"ports":[{"port":80,"targetPort":99999}]}}'
2|The Service "a" is invalid: spec.ports[0].targetPort: Invalid value: 99999: must be between 1 and 65535, inclusive
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"a"},"spec":{"ports":[{"port":80,"protocol":"tcp"}]}}'
2|The Service "a" is invalid: spec.ports[0].protocol: Unsupported value: "tcp": supported values: "SCTP", "TCP", "UDP"
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"a"},"spec":{"ports":[{"port":80,"appProtocol":"https"},{"name":"b","port":81,"appProtocol":"kubernetes.io/ws"}]}}'
2|The Service "a" is invalid: spec.ports[0].name: Required value
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"a"},"spec":{"ports":[{"port":80,"appProtocol":"my/app/proto"}]}}'
2|The Service "a" is invalid: spec.ports[0].appProtocol: Invalid value: "my/app/proto": a valid label key must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]') with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"a"},"spec":{"ports":[{"port":80,"appProtocol":""}]}}'
2|The Service "a" is invalid: 
2|* spec.ports[0].appProtocol: Invalid value: "": name part must be non-empty
2|* spec.ports[0].appProtocol: Invalid value: "": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"b"},"spec":{"type":"NodePort","ports":[{"name":"t","port":53,"nodePort":30053,"protocol":"TCP"},{"name":"u","port":53,"nodePort":30053,"protocol":"UDP"}]}}'
1|service/b created
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"c"},"spec":{"type":"NodePort","ports":[{"name":"u","port":53,"nodePort":30053,"protocol":"UDP"}]}}'
2|The Service "c" is invalid: spec.ports[0].nodePort: Invalid value: 30053: provided port is already allocated
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"c"},"spec":{"type":"NodePort","ports":[{"name":"s","port":53,"nodePort":30053,"protocol":"SCTP"}]}}'
2|The Service "c" is invalid: spec.ports[0].nodePort: Invalid value: 30053: provided port is already allocated
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"d"},"spec":{"type":"NodePort","ports":[{"port":53,"nodePort":0}]}}'
1|service/d created
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"e"},"spec":{"type":"NodePort","ports":[{"port":53,"nodePort":-5}]}}'
2|The Service "e" is invalid: spec.ports[0].nodePort: Invalid value: -5: provided port is not in the valid range. The range of valid ports is 30000-32767
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"e"},"spec":{"type":"LoadBalancer","allocateLoadBalancerNodePorts":false,"ports":[{"port":53,"nodePort":30055}]}}'
1|service/e created
$ kubectl get svc b e -o custom-columns=N:.metadata.name,P:.spec.ports[*].nodePort,A:.spec.allocateLoadBalancerNodePorts,E:.spec.externalTrafficPolicy
1|N     P             A        E
1|b     30053,30053   <none>   Cluster
1|e     30055         false    Cluster
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"f"},"spec":{"type":"LoadBalancer","loadBalancerClass":"","ports":[{"port":80}]}}'
2|The Service "f" is invalid: 
2|* spec.loadBalancerClass: Invalid value: "": name part must be non-empty
2|* spec.loadBalancerClass: Invalid value: "": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"f"},"spec":{"type":"LoadBalancer","loadBalancerClass":"internal lb","ports":[{"port":80}]}}'
2|The Service "f" is invalid: spec.loadBalancerClass: Invalid value: "internal lb": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"f"},"spec":{"type":"NodePort","loadBalancerClass":"internal","ports":[{"port":80}]}}'
2|The Service "f" is invalid: spec.loadBalancerClass: Forbidden: may only be used when `type` is 'LoadBalancer'
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"f"},"spec":{"type":"LoadBalancer","loadBalancerClass":"internal-vip","ports":[{"port":80}]}}'
1|service/f created
@ sleep 1
$ kubectl get svc f -o jsonpath='{.status}{"\n"}'
1|{"loadBalancer":{}}
$ kubectl patch svc f -p '{"spec":{"loadBalancerClass":"other"}}'
2|The Service "f" is invalid: spec.loadBalancerClass: Invalid value: "other": may not change once set
? 1
$ kubectl patch svc f -p '{"spec":{"loadBalancerClass":null}}'
2|The Service "f" is invalid: spec.loadBalancerClass: Invalid value: null: may not change once set
? 1
$ kubectl patch svc f -p '{"spec":{"type":"ClusterIP"}}'
1|service/f patched
$ kubectl get svc f -o jsonpath='{.spec.type} {.spec.loadBalancerClass} {.spec.ports}{"\n"}'
1|ClusterIP  [{"port":80,"protocol":"TCP","targetPort":80}]
$ kubectl patch svc f -p '{"spec":{"type":"LoadBalancer","externalTrafficPolicy":"Local","healthCheckNodePort":30055}}'
2|Error from server (InternalError): Internal error occurred: failed to allocate requested HealthCheck NodePort 30055: provided port is already allocated
? 1
$ kubectl patch svc f -p '{"spec":{"type":"LoadBalancer","externalTrafficPolicy":"Local","healthCheckNodePort":31055}}'
1|service/f patched
$ kubectl patch svc f -p '{"spec":{"healthCheckNodePort":31056}}'
2|The Service "f" is invalid: spec.healthCheckNodePort: Forbidden: field is immutable
? 1
$ kubectl patch svc f -p '{"spec":{"externalTrafficPolicy":"Cluster"}}'
1|service/f patched
$ kubectl get svc f -o jsonpath='{.spec.healthCheckNodePort}{"\n"}'
1|
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"g"},"spec":{"type":"LoadBalancer","externalTrafficPolicy":"Local","healthCheckNodePort":80,"ports":[{"port":80}]}}'
2|Error from server (InternalError): error when creating "STDIN": Internal error occurred: failed to allocate requested HealthCheck NodePort 80: provided port is not in the valid range. The range of valid ports is 30000-32767
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"g"},"spec":{"externalTrafficPolicy":"","internalTrafficPolicy":"","ports":[{"port":80}]}}'
2|The Service "g" is invalid: spec.internalTrafficPolicy: Unsupported value: "": supported values: "Cluster", "Local"
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"g"},"spec":{"sessionAffinity":"Cookie","ports":[{"port":80}]}}'
2|The Service "g" is invalid: spec.sessionAffinity: Unsupported value: "Cookie": supported values: "ClientIP", "None"
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"g"},"spec":{"sessionAffinity":"ClientIP","sessionAffinityConfig":{"clientIP":{"timeoutSeconds":86401}},"ports":[{"port":80}]}}'
2|The Service "g" is invalid: spec.sessionAffinityConfig.clientIP.timeoutSeconds: Invalid value: 86401: must be greater than 0 and less than 86400
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"g"},"spec":{"sessionAffinity":"ClientIP","sessionAffinityConfig":{"clientIP":{}},"ports":[{"port":80}]}}'
1|service/g created
$ kubectl get svc g -o jsonpath='{.spec.sessionAffinityConfig}{"\n"}'
1|{"clientIP":{"timeoutSeconds":10800}}
$ kubectl patch svc g -p '{"spec":{"sessionAffinityConfig":{"clientIP":{"timeoutSeconds":0}}}}'
2|The Service "g" is invalid: spec.sessionAffinityConfig.clientIP.timeoutSeconds: Invalid value: 0: must be greater than 0 and less than 86400
? 1
$ kubectl patch svc g -p '{"spec":{"sessionAffinity":"None"}}'
1|service/g patched
$ kubectl patch svc g -p '{"spec":{"sessionAffinity":"None","sessionAffinityConfig":null}}'
1|service/g patched (no change)
$ kubectl patch svc g -p '{"spec":{"trafficDistribution":"PreferClose"}}'
1|service/g patched
2|Warning: spec.trafficDistribution: "PreferClose" is deprecated; use "PreferSameZone"
$ kubectl patch svc g -p '{"spec":{"trafficDistribution":"preferclose"}}'
2|The Service "g" is invalid: spec.trafficDistribution: Unsupported value: "preferclose": supported values: "PreferClose", "PreferSameZone", "PreferSameNode"
? 1
$ kubectl patch svc g -p '{"spec":{"trafficDistribution":""}}'
2|The Service "g" is invalid: spec.trafficDistribution: Unsupported value: "": supported values: "PreferClose", "PreferSameZone", "PreferSameNode"
? 1
$ kubectl patch svc g -p '{"spec":{"trafficDistribution":null}}'
1|service/g patched
$ kubectl patch svc g -p '{"spec":{"ipFamilyPolicy":"RequireDualStack"}}'
2|The Service "g" is invalid: spec.ipFamilyPolicy: Invalid value: "RequireDualStack": this cluster is not configured for dual-stack services
? 1
$ kubectl patch svc g -p '{"spec":{"ipFamilyPolicy":null}}'
1|service/g patched (no change)
$ kubectl patch svc g -p '{"spec":{"ipFamilies":null}}'
1|service/g patched (no change)
$ kubectl patch svc g -p '{"spec":{"ipFamilies":["IPv6","IPv4"]}}'
2|The Service "g" is invalid: spec.clusterIPs[0]: Invalid value: "10.96.177.175": expected an IPv6 value as indicated by `ipFamilies[0]`
? 1
$ kubectl patch svc g -p '{"spec":{"ipFamilies":["IPv4","IPv4"]}}'
2|The Service "g" is invalid: spec.ipFamilies[1]: Duplicate value: "IPv4"
? 1
$ kubectl patch svc g -p '{"spec":{"clusterIPs":["10.96.1.1","10.96.1.2"]}}'
2|The Service "g" is invalid: 
2|* spec.clusterIPs: Invalid value: ["10.96.1.1","10.96.1.2"]: first value must match `clusterIP`
2|* spec.clusterIPs: Invalid value: ["10.96.1.1","10.96.1.2"]: may specify no more than one IP for each IP family
? 1
$ kubectl patch svc g -p '{"spec":{"clusterIP":""}}'
1|service/g patched (no change)
$ kubectl patch svc g -p '{"spec":{"clusterIP":"","clusterIPs":null}}'
1|service/g patched (no change)
$ kubectl patch svc g -p '{"spec":{"externalIPs":["10.0.0.1","fe80::1","127.0.0.1","224.0.0.1","0.0.0.0","x","169.254.1.1"]}}'
2|The Service "g" is invalid: 
2|* spec.externalIPs[1]: Invalid value: "fe80::1": may not be in the link-local range (169.254.0.0/16, fe80::/10)
2|* spec.externalIPs[2]: Invalid value: "127.0.0.1": may not be in the loopback range (127.0.0.0/8, ::1/128)
2|* spec.externalIPs[3]: Invalid value: "224.0.0.1": may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)
2|* spec.externalIPs[4]: Invalid value: "0.0.0.0": may not be unspecified (0.0.0.0)
2|* spec.externalIPs[5]: Invalid value: "x": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
2|* spec.externalIPs[6]: Invalid value: "169.254.1.1": may not be in the link-local range (169.254.0.0/16, fe80::/10)
? 1
$ kubectl patch svc g -p '{"spec":{"externalIPs":["010.0.0.1"]}}'
2|The Service "g" is invalid: spec.externalIPs[0]: Invalid value: "010.0.0.1": must not have leading 0s
? 1
$ kubectl patch svc g -p '{"spec":{"externalIPs":["192.0.2.1","192.0.2.1"]}}'
1|service/g patched
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
$ kubectl get svc g -o wide
1|NAME   TYPE        CLUSTER-IP      EXTERNAL-IP           PORT(S)   AGE   SELECTOR
1|g      ClusterIP   10.96.177.175   192.0.2.1,192.0.2.1   80/TCP    5s    <none>
$ kubectl patch svc g -p '{"spec":{"externalTrafficPolicy":"Local"}}'
1|service/g patched
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
$ kubectl patch svc g -p '{"spec":{"externalIPs":null}}'
1|service/g patched
$ kubectl patch svc g -p '{"spec":{"loadBalancerIP":"1.2.3.4"}}'
1|service/g patched
$ kubectl get svc g -o jsonpath='{.spec}{"\n"}'
1|{"clusterIP":"10.96.177.175","clusterIPs":["10.96.177.175"],"internalTrafficPolicy":"Cluster","ipFamilies":["IPv4"],"ipFamilyPolicy":"SingleStack","loadBalancerIP":"1.2.3.4","ports":[{"port":80,"protocol":"TCP","targetPort":80}],"sessionAffinity":"None","type":"ClusterIP"}
$ kubectl patch svc g -p '{"spec":{"selector":{"Bad Key":"v"}}}'
2|The Service "g" is invalid: spec.selector: Invalid value: "Bad Key": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl patch svc g -p '{"spec":{"selector":{"a":"b","a/b/c":"d"}}}'
2|The Service "g" is invalid: spec.selector: Invalid value: "a/b/c": a valid label key must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]') with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')
? 1
$ kubectl patch svc g -p '{"spec":{"selector":{"app":1}}}'
2|The request is invalid: patch: Invalid value: "map[spec:map[selector:map[app:1]]]": cannot convert int64 to string
? 1
$ kubectl patch svc g -p '{"spec":{"publishNotReadyAddresses":"yes"}}'
2|The request is invalid: patch: Invalid value: "map[spec:map[publishNotReadyAddresses:yes]]": unrecognized type: bool
? 1
$ kubectl patch svc g -p '{"spec":{"ports":[{"port":80,"nodePort":30001}]}}'
2|The Service "g" is invalid: spec.ports[0].nodePort: Forbidden: may not be used when `type` is 'ClusterIP'
? 1
$ kubectl patch svc g -p '{"spec":{"type":"NodePort","ports":[{"port":80,"nodePort":30053}]}}'
2|The Service "g" is invalid: spec.ports[0].nodePort: Invalid value: 30053: provided port is already allocated
? 1
$ kubectl patch svc g -p '{"spec":{"type":"Headless"}}'
2|The Service "g" is invalid: spec.type: Unsupported value: "Headless": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort"
? 1
$ kubectl patch svc g -p '{"spec":{"type":null}}'
1|service/g patched (no change)
$ kubectl patch svc g -p '{"spec":null}'
2|The Service "g" is invalid: spec.ports: Required value
? 1
$ kubectl patch svc g -p '{"metadata":{"labels":{"a":"this value has spaces"}}}'
2|The Service "g" is invalid: metadata.labels: Invalid value: "this value has spaces": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
? 1
$ kubectl patch svc g -p '{"metadata":{"annotations":{"a b":"c"}}}'
2|The Service "g" is invalid: metadata.annotations: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl patch svc g -p '{"metadata":{"finalizers":["notqualified"]}}'
2|The Service "g" is invalid: metadata.finalizers[0]: Invalid value: "notqualified": name is neither a standard finalizer name nor is it fully qualified
? 1
$ kubectl patch svc g -p '{"metadata":{"ownerReferences":[{"apiVersion":"v1","kind":"Service","name":"x"}]}}'
2|The Service "g" is invalid: metadata.ownerReferences.uid: Invalid value: "": must not be empty
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"h"},"spec":{"type":"ExternalName","externalName":"db.example.com","clusterIP":"None"}}'
2|The Service "h" is invalid: spec.clusterIPs: Forbidden: may not be set for ExternalName services
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"h"},"spec":{"type":"ExternalName","externalName":"db.example.com","internalTrafficPolicy":"Local","sessionAffinity":"ClientIP"}}'
1|service/h created
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"h"},"spec":{"type":"ExternalName","externalName":"-x.example.com","loadBalancerSourceRanges":["10.0.0.0/8"]}}'
2|The Service "h" is invalid: 
2|* spec.externalName: Invalid value: "-x.example.com": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.LoadBalancerSourceRanges: Forbidden: may only be used when `type` is 'LoadBalancer'
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"h","generateName":"svc-"},"spec":{"clusterIP":"None","type":"ClusterIP","externalTrafficPolicy":"Cluster","selector":{"a":"b"}}}'
2|The Service "h" is invalid: spec.externalTrafficPolicy: Invalid value: "Cluster": may only be set for externally-accessible services
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"generateName":"svc-"},"spec":{"clusterIP":"None","selector":{"a":"b"}}}' | sed 's/svc-[a-z0-9]*/svc-X/'
1|service/svc-X created
$ kubectl get svc -l '!component' --no-headers | tr -s ' ' | cut -d' ' -f1,2,4,5 | sed 's/svc-[a-z0-9]*/svc-X/; s/:3[0-9]*/:N/g'
1|b NodePort <none> 53:N/TCP,53:N/UDP
1|d NodePort <none> 53:N/TCP
1|e LoadBalancer 172.18.255.200 53:N/TCP
1|f LoadBalancer 172.18.255.201 80:N/TCP
1|g ClusterIP <none> 80/TCP
1|h ExternalName db.example.com <none>
1|svc-X ClusterIP <none> <none>
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"kubernetes.svc"},"spec":{"ports":[{"port":80}]}}'
2|The Service "kubernetes.svc" is invalid: metadata.name: Invalid value: "kubernetes.svc": must not contain dots
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"a-name-of-a-service-that-is-longer-than-the-sixty-three-characters"},"spec":{"ports":[{"port":80}]}}'
2|The Service "a-name-of-a-service-that-is-longer-than-the-sixty-three-characters" is invalid: metadata.name: Invalid value: "a-name-of-a-service-that-is-longer-than-the-sixty-three-characters": must be no more than 63 characters
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"z","namespace":"UPPER"},"spec":{"ports":[{"port":80}]}}'
2|Error from server (NotFound): error when creating "STDIN": namespaces "UPPER" not found
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"z","labels":{"a":1}},"spec":{"ports":[{"port":80}]}}'
2|error: unable to decode "STDIN": json: cannot unmarshal number into Go struct field ObjectMeta.metadata.labels of type string
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"z"},"spec":{"ports":[{"port":80}],"foo":1},"stats":{}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: strict decoding error: unknown field "spec.foo", unknown field "stats"
? 1
$ kubectl create --validate=warn -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"z"},"spec":{"ports":[{"port":80}],"foo":1},"stats":{}}'
1|service/z created
2|Warning: unknown field "spec.foo"
2|Warning: unknown field "stats"
$ kubectl create --validate=ignore -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"z2"},"spec":{"ports":[{"port":80}],"foo":1}}'
1|service/z2 created
$ kubectl create --validate=maybe -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"z3"},"spec":{"ports":[{"port":80}],"foo":1}}'
2|error: invalid - validate option "maybe"; must be one of: strict (or true), warn, ignore (or false)
? 1
$ kubectl replace -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"z"},"spec":{"ports":[{"port":80}],"clusterIP":"10.96.200.200"}}'
2|The Service "z" is invalid: spec.clusterIPs[0]: Invalid value: ["10.96.200.200"]: may not change once set
? 1
$ kubectl replace -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"z","resourceVersion":"1"},"spec":{"ports":[{"port":80}]}}'
2|Error from server (Conflict): error when replacing "STDIN": Operation cannot be fulfilled on services "z": the object has been modified; please apply your changes to the latest version and try again
? 1
$ kubectl replace -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"z","uid":"abc"},"spec":{"ports":[{"port":80}]}}'
2|Error from server (Conflict): error when replacing "STDIN": Operation cannot be fulfilled on services "z": StorageError: invalid object, Code: 4, Key: /registry/services/specs/default/z, ResourceVersion: 0, AdditionalErrorMsg: Precondition failed: UID in precondition: abc, UID in object meta: 02c288ea-6257-4a4d-a845-d3a1352f38a1
? 1
$ kubectl replace -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"nosuch"},"spec":{"ports":[{"port":80}]}}'
1|service/nosuch replaced
$ kubectl replace -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"z"},"spec":{"type":"NodePort","ports":[{"port":8080,"name":"web"}]}}'
1|service/z replaced
$ kubectl get svc z
1|NAME   TYPE       CLUSTER-IP     EXTERNAL-IP   PORT(S)          AGE
1|z      NodePort   10.96.93.148   <none>        8080:31939/TCP   3s
