# more validation
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"containers":[{"name":"a","image":"x","ports":[{"containerPort":80,"name":"toolongportname1"},{"containerPort":99999}]}]}}'
2|The Pod "p" is invalid: 
2|* spec.containers[0].ports[0].name: Invalid value: "toolongportname1": must be no more than 15 characters
2|* spec.containers[0].ports[1].containerPort: Invalid value: 99999: must be between 1 and 65535, inclusive
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"containers":[{"name":"a","image":"x"},{"name":"a","image":"y"}],"restartPolicy":"Sometimes","dnsPolicy":"Foo"}}'
2|The Pod "p" is invalid: 
2|* spec.containers[1].name: Duplicate value: "a"
2|* spec.restartPolicy: Unsupported value: "Sometimes": supported values: "Always", "OnFailure", "Never"
2|* spec.dnsPolicy: Unsupported value: "Foo": supported values: "ClusterFirstWithHostNet", "ClusterFirst", "Default", "None"
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"containers":[{"name":"a","image":"x","env":[{"name":"1 A","value":"b"}],"readinessProbe":{"httpGet":{"port":0}}}]}}'
2|The Pod "p" is invalid: spec.containers[0].readinessProbe.httpGet.port: Invalid value: 0: must be between 1 and 65535, inclusive
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"containers":[{"name":"a","image":"x","readinessProbe":{"periodSeconds":-1,"tcpSocket":{"port":80},"exec":{"command":["a"]}}}]}}'
2|The Pod "p" is invalid: 
2|* spec.containers[0].readinessProbe.tcpSocket: Forbidden: may not specify more than 1 handler type
2|* spec.containers[0].readinessProbe.periodSeconds: Invalid value: -1: must be greater than or equal to 0
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"containers":[{"name":"a","image":"x","volumeMounts":[{"name":"v","mountPath":"/x"}]}]}}'
2|The Pod "p" is invalid: spec.containers[0].volumeMounts[0].name: Not found: "v"
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"containers":[{"name":"a","image":"x","resources":{"requests":{"cpu":"2"},"limits":{"cpu":"1"}}}]}}'
2|The Pod "p" is invalid: spec.containers[0].resources.requests: Invalid value: "2": must be less than or equal to cpu limit of 1
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"containers":[{"name":"a","image":"x","imagePullPolicy":"Maybe"}],"hostname":"A_b","subdomain":"x.y"}}'
2|The Pod "p" is invalid: 
2|* spec.containers[0].imagePullPolicy: Unsupported value: "Maybe": supported values: "Always", "IfNotPresent", "Never"
2|* spec.hostname: Invalid value: "A_b": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.subdomain: Invalid value: "x.y": must not contain dots
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"containers":[{"name":"a","image":"x","command":"sleep"}]}}'
2|Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal string into Go struct field Container.spec.containers.command of type []string
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"container":[{"name":"a"}]}}'
2|Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: strict decoding error: unknown field "spec.container"
? 1
$ kubectl apply -f - <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"d"},"spec":{"replicas":-1,"selector":{"matchLabels":{"a":"b"}},"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"a","image":"b"}]}}}}'
2|The Deployment "d" is invalid: spec.replicas: Invalid value: -1: must be greater than or equal to 0
? 1
$ kubectl apply -f - <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"d"},"spec":{"strategy":{"type":"Recreate","rollingUpdate":{"maxSurge":1}},"selector":{"matchLabels":{"a":"b"}},"template":{"metadata":{"labels":{"a":"b"}},"spec":{"restartPolicy":"Never","containers":[{"name":"a","image":"b"}]}}}}'
2|The Deployment "d" is invalid: 
2|* spec.template.spec.restartPolicy: Unsupported value: "Never": supported values: "Always"
2|* spec.strategy.rollingUpdate: Forbidden: may not be specified when strategy `type` is 'Recreate'
? 1
$ kubectl apply -f - <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"d"},"spec":{"strategy":{"rollingUpdate":{"maxSurge":0,"maxUnavailable":0}},"selector":{"matchLabels":{"a":"b"}},"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"a","image":"b"}]}}}}'
2|The Deployment "d" is invalid: spec.strategy.rollingUpdate.maxUnavailable: Invalid value: 0: may not be 0 when `maxSurge` is 0
? 1
$ kubectl apply -f - <<< '{"apiVersion":"apps/v1","kind":"StatefulSet","metadata":{"name":"s"},"spec":{"serviceName":"Bad_Name","selector":{"matchLabels":{"a":"b"}},"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"a","image":"b"}]}}}}'
2|The StatefulSet "s" is invalid: spec.serviceName: Invalid value: "Bad_Name": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl apply -f - <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"i"},"spec":{"rules":[{"host":"Bad_host","http":{"paths":[{"path":"x","backend":{"service":{"name":"s"}}}]}}]}}'
2|The Ingress "i" is invalid: 
2|* spec.rules[0].host: Invalid value: "Bad_host": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.rules[0].http.paths[0].pathType: Required value: pathType must be specified
? 1
$ kubectl apply -f - <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"i"},"spec":{}}'
2|The Ingress "i" is invalid: spec: Invalid value: null: either `defaultBackend` or `rules` must be specified
? 1
$ kubectl apply -f - <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"n"},"spec":{"podSelector":{},"policyTypes":["Foo"],"ingress":[{"from":[{"ipBlock":{"cidr":"10.0.0.1/8"}}],"ports":[{"port":0}]}]}}'
2|The NetworkPolicy "n" is invalid: 
2|* spec.ingress[0].ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive
2|* spec.ingress[0].from[0].ipBlock.cidr: Invalid value: "10.0.0.1/8": must not have bits set beyond the prefix length
2|* spec.policyTypes[0]: Unsupported value: "Foo": supported values: "Ingress", "Egress"
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Namespace","metadata":{"name":"Bad"}}'
2|The Namespace "Bad" is invalid: metadata.name: Invalid value: "Bad": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"c"},"data":{"a b":"x","n":1}}'
2|Error from server (BadRequest): error when creating "STDIN": ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal number into Go struct field ConfigMap.data of type string
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"c"},"data":{"a b":"x"}}'
2|The ConfigMap "c" is invalid: data[a b]: Invalid value: "a b": a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')
? 1
$ kubectl apply -f - <<< '{"apiVersion":"batch/v1","kind":"Job","metadata":{"name":"j"},"spec":{"template":{"spec":{"containers":[{"name":"a","image":"b"}]}}}}'
2|The Job "j" is invalid: spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"
? 1
$ kubectl apply -f - <<< '{"apiVersion":"batch/v1","kind":"CronJob","metadata":{"name":"j"},"spec":{"schedule":"bad","jobTemplate":{"spec":{"template":{"spec":{"restartPolicy":"Never","containers":[{"name":"a","image":"b"}]}}}}}}'
2|The CronJob "j" is invalid: spec.schedule: Invalid value: "bad": expected exactly 5 fields, found 1: [bad]
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80},{"port":81}]}}'
2|The Service "s" is invalid: 
2|* spec.ports[0].name: Required value
2|* spec.ports[1].name: Required value
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"name":"A","port":80},{"name":"a","port":80}]}}'
2|The Service "s" is invalid: 
2|* spec.ports[0].name: Invalid value: "A": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.ports[1]: Duplicate value: {"Name":"","Protocol":"TCP","AppProtocol":null,"Port":80,"TargetPort":0,"NodePort":0}
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"type":"LoadBalancer","loadBalancerClass":"Bad Class","ports":[{"port":80}]}}'
2|The Service "s" is invalid: spec.loadBalancerClass: Invalid value: "Bad Class": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"externalIPs":["127.0.0.1","x"],"ports":[{"port":80}]}}'
2|The Service "s" is invalid: 
2|* spec.externalIPs[0]: Invalid value: "127.0.0.1": may not be in the loopback range (127.0.0.0/8, ::1/128)
2|* spec.externalIPs[1]: Invalid value: "x": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"externalIPs":["192.0.2.9"],"ports":[{"port":80}]}}'
1|service/s created
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
$ kubectl patch svc s -p '{"spec":{"type":"ExternalName"}}'
2|The Service "s" is invalid: spec.externalName: Required value
? 1
$ kubectl patch svc s -p '{"spec":{"type":"ExternalName","externalName":"a.example.com"}}'
1|service/s patched
2|Warning: spec.externalIPs is ignored when spec.type is "ExternalName"
$ kubectl get svc s -o jsonpath='{.spec}{"\n"}'
1|{"externalIPs":["192.0.2.9"],"externalName":"a.example.com","ports":[{"port":80,"protocol":"TCP","targetPort":80}],"sessionAffinity":"None","type":"ExternalName"}
$ kubectl patch svc s -p '{"spec":{"type":"ClusterIP","externalName":null}}'
1|service/s patched
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
$ kubectl get svc s -o jsonpath='{.spec.type}{"\n"}'
1|ClusterIP
$ kubectl patch svc s --type json -p '[{"op":"replace","path":"/spec/nope/x","value":1}]'
2|The request is invalid: the server rejected our request due to an error in our request
? 1
$ kubectl patch svc s --type json -p '[{"op":"test","path":"/spec/type","value":"X"}]'
2|The request is invalid: the server rejected our request due to an error in our request
? 1
$ kubectl patch svc s -p '{"spec":{"ports":[{"port":80,"nodePort":30500}]}}'
2|The Service "s" is invalid: spec.ports[0].nodePort: Forbidden: may not be used when `type` is 'ClusterIP'
? 1
$ kubectl patch svc s -p 'spec: {ports: [{port: 80, targetPort: 8080}]}'
1|service/s patched
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
$ kubectl patch svc s -p '{bad'
2|Error from server (BadRequest): invalid character 'b' looking for beginning of object key string
? 1
$ kubectl patch svc s --type foo -p '{}'
2|error: --type must be one of [json merge strategic], not "foo"
? 1
$ kubectl patch svc s -p '{"spec":{"clusterIP":""}}'
1|service/s patched (no change)
2|Warning: spec.externalIPs is deprecated and may no longer be implemented in some clusters
$ kubectl patch svc kubernetes -p '{"metadata":{"labels":{"bad key!":"x"}}}'
2|The Service "kubernetes" is invalid: metadata.labels: Invalid value: "bad key!": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl label svc s 'bad key=1'
2|The Service "s" is invalid: metadata.labels: Invalid value: "bad key": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl label svc s a='b c'
2|error: invalid label value: "a=b c": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}]}}'
2|Error from server (AlreadyExists): error when creating "STDIN": services "s" already exists
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"generateName":"gen-"},"spec":{"ports":[{"port":80}]}}'
1|service/gen-xrcwx created
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"generateName":"gen-"},"spec":{"ports":[{"port":80}]}}'
2|error: from gen-: cannot use generate name with apply
? 1
$ kubectl apply --validate=false -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"loose"},"spec":{"ports":[{"port":80}],"prots":1}}'
1|service/loose created
$ kubectl apply --validate=warn -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"loose2"},"spec":{"ports":[{"port":80}],"prots":1}}'
1|service/loose2 created
2|Warning: unknown field "spec.prots"
$ kubectl apply -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"e"},"addressType":"IPv5","endpoints":[],"ports":[]}'
2|The EndpointSlice "e" is invalid: addressType: Unsupported value: "IPv5": supported values: "FQDN", "IPv4", "IPv6"
? 1
$ kubectl apply -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"e"},"addressType":"IPv4","endpoints":[{"addresses":[]}],"ports":[{"name":"A B"}]}'
2|The EndpointSlice "e" is invalid: 
2|* ports[0].name: Invalid value: "A B": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* endpoints[0].addresses: Required value: must contain at least 1 address
? 1
