# Services put together at random: what is refused, in which order, and what the rest becomes.
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"1fz"},"spec":{"type":"NodePort","clusterIP":"none","ports":[{"name":"a","port":80,"protocol":"UDP"},{"name":"a--b","port":80,"targetPort":"8080","protocol":"UDP"}],"sessionAffinity":"ClientIP","internalTrafficPolicy":"Local"}}'
2|The Service "1fz" is invalid: spec.clusterIPs[0]: Invalid value: "none": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"selector":{"a b":1},"externalIPs":["fd00::1","10.0.0.1"],"sessionAffinityConfig":{"clientIP":{"timeoutSeconds":-1}},"externalName":"a.b."}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal number into Go struct field ServiceSpec.spec.selector of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz-"},"spec":{"type":"ClusterIP","ports":[{"name":"UP","port":80,"targetPort":"this-name-is-too-long","protocol":"tcp"},{"name":"-x","port":8080}],"selector":{"app":"x"},"externalIPs":["10.0.0.1"],"internalTrafficPolicy":"","loadBalancerSourceRanges":[]}}'
2|The Service "fz-" is invalid: 
2|* metadata.name: Invalid value: "fz-": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.ports[0].name: Invalid value: "UP": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.ports[0].protocol: Unsupported value: "tcp": supported values: "SCTP", "TCP", "UDP"
2|* spec.ports[0].targetPort: Invalid value: "this-name-is-too-long": must be no more than 15 characters
2|* spec.ports[1].name: Invalid value: "-x": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.internalTrafficPolicy: Unsupported value: "": supported values: "Cluster", "Local"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"},"spec":{"type":"Headless","clusterIP":"10.97.0.1","ports":[{"name":"http","port":65536,"targetPort":"HTTP","nodePort":32768},{"name":"UP","nodePort":30777}],"selector":{"app":"x"},"externalIPs":["","224.0.0.1"],"ipFamilies":["IPv4","IPv6"]}}'
2|The Service "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff" is invalid: spec.ipFamilyPolicy: Invalid value: "SingleStack": must be 'RequireDualStack' or 'PreferDualStack' when multiple IP families are specified
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"1fz"},"spec":{"clusterIP":"10.97.0.1","ports":[{"port":65535,"targetPort":80},{"name":"a--b","targetPort":"HTTP"},{"name":"http","port":65535}],"sessionAffinity":"None"}}'
2|The Service "1fz" is invalid: spec.clusterIPs: Invalid value: ["10.97.0.1"]: failed to allocate IP 10.97.0.1: the provided IP (10.97.0.1) is not in the valid range. The range of valid IPs is 10.96.0.0/16
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz","annotations":{"x.y/z":1}},"spec":{"clusterIP":"fd00::9","ports":[{"name":"http","port":1.5},{"port":80,"targetPort":0,"protocol":"UDP"}],"sessionAffinity":"Cookie","loadBalancerSourceRanges":["10.0.0.1"],"publishNotReadyAddresses":false,"externalName":"a_b.c"}}'
2|error: unable to decode "STDIN": json: cannot unmarshal number into Go struct field ObjectMeta.metadata.annotations of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz-"},"spec":{"type":"","clusterIPs":["banana"],"ports":[{"name":"a","port":65536,"targetPort":"http"}],"ipFamilies":["IPv4"]}}'
2|The Service "fz-" is invalid: 
2|* spec.clusterIPs: Invalid value: ["banana"]: must be empty when `clusterIP` is not specified
2|* spec.clusterIPs[0]: Invalid value: "banana": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"type":"NodePort","ports":[{"name":"UP","port":65535,"targetPort":"http","protocol":"tcp","nodePort":32768,"appProtocol":"X/"},{"port":-1,"targetPort":"HTTP","protocol":"SCTP","nodePort":30777},{"name":"a.b","port":8080,"protocol":"UDP","appProtocol":"a b"}],"selector":{}}}'
2|The Service "fz" is invalid: 
2|* spec.ports[0].name: Invalid value: "UP": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.ports[0].protocol: Unsupported value: "tcp": supported values: "SCTP", "TCP", "UDP"
2|* spec.ports[0].appProtocol: Invalid value: "X/": prefix part a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.ports[0].appProtocol: Invalid value: "X/": name part must be non-empty
2|* spec.ports[0].appProtocol: Invalid value: "X/": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.ports[1].name: Required value
2|* spec.ports[1].port: Invalid value: -1: must be between 1 and 65535, inclusive
2|* spec.ports[1].targetPort: Invalid value: "HTTP": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)
2|* spec.ports[1].targetPort: Invalid value: "HTTP": must contain at least one letter (a-z)
2|* spec.ports[2].name: Invalid value: "a.b": must not contain dots
2|* spec.ports[2].appProtocol: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"type":"ExternalName","clusterIP":"None","ports":[{"name":"UP","port":80,"protocol":"TCP"},{"name":"UP","port":65536,"protocol":"ICMP"}],"sessionAffinity":"None","internalTrafficPolicy":""}}'
2|The Service "fz" is invalid: 
2|* spec.clusterIPs: Forbidden: may not be set for ExternalName services
2|* spec.externalName: Required value
2|* spec.ports[0].name: Invalid value: "UP": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.ports[1].name: Invalid value: "UP": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.ports[1].name: Duplicate value: "UP"
2|* spec.ports[1].port: Invalid value: 65536: must be between 1 and 65535, inclusive
2|* spec.ports[1].protocol: Unsupported value: "ICMP": supported values: "SCTP", "TCP", "UDP"
2|* spec.ports[1].targetPort: Invalid value: 65536: must be between 1 and 65535, inclusive
2|* spec.internalTrafficPolicy: Unsupported value: "": supported values: "Cluster", "Local"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"type":"LoadBalancer","ports":[{"name":"1","port":8080,"targetPort":80,"protocol":"tcp"}],"selector":{},"ipFamilies":["IPv4","IPv4"],"trafficDistribution":"PreferSameNode"}}'
2|The Service "fz" is invalid: spec.ipFamilies[1]: Duplicate value: "IPv4"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"type":"NodePort","clusterIP":"None","ports":[{"name":"a--b","protocol":""},{"port":65535,"targetPort":"123","nodePort":80},{"port":65536,"appProtocol":"example.com/x"}],"externalTrafficPolicy":"Local","internalTrafficPolicy":"x","loadBalancerSourceRanges":["10.0.0.0/8"],"ipFamilies":["IPv4"]}}'
2|The Service "fz" is invalid: 
2|* spec.clusterIPs[0]: Invalid value: "None": may not be set to 'None' for NodePort services
2|* spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive
2|* spec.ports[0].targetPort: Invalid value: 0: must be between 1 and 65535, inclusive
2|* spec.ports[1].name: Required value
2|* spec.ports[1].targetPort: Invalid value: "123": must contain at least one letter (a-z)
2|* spec.ports[2].name: Required value
2|* spec.ports[2].port: Invalid value: 65536: must be between 1 and 65535, inclusive
2|* spec.ports[2].targetPort: Invalid value: 65536: must be between 1 and 65535, inclusive
2|* spec.LoadBalancerSourceRanges: Forbidden: may only be used when `type` is 'LoadBalancer'
2|* spec.internalTrafficPolicy: Unsupported value: "x": supported values: "Cluster", "Local"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","labels":{"app":true,"x/y/z":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}},"spec":{"type":"LoadBalancer","clusterIP":"10.97.0.1","ports":[{"name":"-x","port":"http","targetPort":80,"appProtocol":"kubernetes.io/h2c"},{"name":"1","port":8080,"protocol":"tcp","nodePort":0}],"selector":{},"loadBalancerSourceRanges":[" 10.0.0.0/8"],"allocateLoadBalancerNodePorts":false,"publishNotReadyAddresses":"yes"}}'
2|error: unable to decode "STDIN": json: cannot unmarshal bool into Go struct field ObjectMeta.metadata.labels of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz","labels":{}},"spec":{"type":"NodePort","clusterIP":"none","ports":[{"name":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","port":443,"targetPort":"this-name-is-too-long"}],"selector":{"example.com/x":"web"},"externalIPs":["fe80::1","fd00::1"],"sessionAffinity":"ClientIP","ipFamilies":["IPv4"],"trafficDistribution":"PreferSameNode"}}'
2|The Service "fz" is invalid: spec.clusterIPs[0]: Invalid value: "none": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"type":"ExternalName","ports":[{"port":65536,"nodePort":80}],"sessionAffinityConfig":{"clientIP":{"timeoutSeconds":-1}},"externalTrafficPolicy":"","trafficDistribution":"PreferSameZone","externalName":"a b"}}'
2|The Service "fz" is invalid: 
2|* spec.externalName: Invalid value: "a b": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.ports[0].port: Invalid value: 65536: must be between 1 and 65535, inclusive
2|* spec.ports[0].targetPort: Invalid value: 65536: must be between 1 and 65535, inclusive
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"},"spec":{"ports":[{"name":"web","port":80,"targetPort":"123","protocol":"TCP"}],"selector":{"app":"x"},"loadBalancerClass":"a b","externalName":"-a"}}'
2|The Service "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff" is invalid: 
2|* metadata.name: Invalid value: "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff": must be no more than 63 characters
2|* spec.ports[0].targetPort: Invalid value: "123": must contain at least one letter (a-z)
2|* spec.loadBalancerClass: Forbidden: may only be used when `type` is 'LoadBalancer'
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz-"},"spec":{"type":"","ports":[{"name":"1","port":1.5,"appProtocol":"http"}],"selector":{"app":"x"},"sessionAffinity":"Cookie","loadBalancerClass":"example.com/lb","trafficDistribution":"PreferSameNode"}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal number 1.5 into Go struct field ServicePort.spec.ports.port of type int32
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"Fz"},"spec":{"ports":[{"port":80,"targetPort":-1,"nodePort":32768},{"port":80}],"selector":{},"externalIPs":["0.0.0.0","224.0.0.1"],"loadBalancerIP":"","trafficDistribution":"x","externalName":"a.example.com"}}'
2|The Service "Fz" is invalid: 
2|* metadata.name: Invalid value: "Fz": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.ports[0].name: Required value
2|* spec.ports[0].targetPort: Invalid value: -1: must be between 1 and 65535, inclusive
2|* spec.ports[1].name: Required value
2|* spec.externalIPs[0]: Invalid value: "0.0.0.0": may not be unspecified (0.0.0.0)
2|* spec.externalIPs[1]: Invalid value: "224.0.0.1": may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)
2|* spec.ports[0].nodePort: Forbidden: may not be used when `type` is 'ClusterIP'
2|* spec.ports[1]: Duplicate value: {"Name":"","Protocol":"TCP","AppProtocol":null,"Port":80,"TargetPort":0,"NodePort":0}
2|* spec.trafficDistribution: Unsupported value: "x": supported values: "PreferClose", "PreferSameZone", "PreferSameNode"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"type":"","ports":[{"port":443}],"externalTrafficPolicy":"Local","loadBalancerClass":"a b","ipFamilies":[]}}'
2|The Service "fz" is invalid: 
2|* spec.loadBalancerClass: Forbidden: may only be used when `type` is 'LoadBalancer'
2|* spec.externalTrafficPolicy: Invalid value: "Local": may only be set for externally-accessible services
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz-"},"spec":{"clusterIP":"10.97.0.1","ports":[{"name":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","port":80,"targetPort":"http"}],"healthCheckNodePort":70000,"allocateLoadBalancerNodePorts":true}}'
2|The Service "fz-" is invalid: spec.clusterIPs: Invalid value: ["10.97.0.1"]: failed to allocate IP 10.97.0.1: the provided IP (10.97.0.1) is not in the valid range. The range of valid IPs is 10.96.0.0/16
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz.a"},"spec":{"type":"ClusterIP","ports":[],"selector":{},"trafficDistribution":"PreferClose"}}'
2|The Service "fz.a" is invalid: 
2|* metadata.name: Invalid value: "fz.a": must not contain dots
2|* spec.ports: Required value
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"ports":[{"name":"1","port":65536,"nodePort":0},{"name":"a.b","port":8080,"targetPort":0,"protocol":"UDP","nodePort":32768}],"selector":{},"sessionAffinityConfig":{"clientIP":{}},"internalTrafficPolicy":"","ipFamilyPolicy":"PreferDualStack"}}'
2|The Service "fz" is invalid: 
2|* spec.ports[0].port: Invalid value: 65536: must be between 1 and 65535, inclusive
2|* spec.ports[0].targetPort: Invalid value: 65536: must be between 1 and 65535, inclusive
2|* spec.ports[1].name: Invalid value: "a.b": must not contain dots
2|* spec.ports[1].nodePort: Forbidden: may not be used when `type` is 'ClusterIP'
2|* spec.internalTrafficPolicy: Unsupported value: "": supported values: "Cluster", "Local"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz-"},"spec":{"type":"ClusterIP","clusterIP":"","ports":[{"name":"UP","port":1.5,"protocol":"TCP"}],"selector":{"example.com/x":"web","a b":"web"},"sessionAffinity":"None","internalTrafficPolicy":"Local","ipFamilyPolicy":"RequireDualStack","trafficDistribution":"PreferSameNode"}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal number 1.5 into Go struct field ServicePort.spec.ports.port of type int32
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz.a"},"spec":{"type":"LoadBalancer","ports":[{"name":"b","port":80,"appProtocol":"example.com/x"}],"sessionAffinity":"Cookie","healthCheckNodePort":-1,"ipFamilyPolicy":"x"}}'
2|The Service "fz.a" is invalid: spec.ipFamilyPolicy: Unsupported value: "x": supported values: "PreferDualStack", "RequireDualStack", "SingleStack"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"clusterIP":"10.97.0.1","ports":[{"port":80,"targetPort":"a--b","protocol":"SCTP","nodePort":32768}],"externalIPs":["1.2.3.4/24"],"sessionAffinityConfig":{"clientIP":{"timeoutSeconds":-1}},"trafficDistribution":"x"}}'
2|The Service "fz" is invalid: spec.clusterIPs: Invalid value: ["10.97.0.1"]: failed to allocate IP 10.97.0.1: the provided IP (10.97.0.1) is not in the valid range. The range of valid IPs is 10.96.0.0/16
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz-"},"spec":{"type":"LoadBalancer","ports":[{"name":"a","port":65536,"protocol":"","nodePort":-1}],"externalIPs":["1.2.3.4/24","255.255.255.255"],"sessionAffinity":"None","trafficDistribution":"PreferSameNode"}}'
2|The Service "fz-" is invalid: 
2|* metadata.name: Invalid value: "fz-": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.ports[0].port: Invalid value: 65536: must be between 1 and 65535, inclusive
2|* spec.ports[0].targetPort: Invalid value: 65536: must be between 1 and 65535, inclusive
2|* spec.externalIPs[0]: Invalid value: "1.2.3.4/24": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"Fz"},"spec":{"type":"","clusterIP":"fd00::9","ports":[{"name":"a.b","port":443,"targetPort":-1},{"name":"UP","port":65536,"targetPort":"HTTP"}],"loadBalancerSourceRanges":["10.0.0.0/33","x"],"trafficDistribution":""}}'
2|The Service "Fz" is invalid: spec.clusterIPs[0]: Invalid value: ["fd00::9"]: IPv6 is not configured on this cluster
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"1fz"},"spec":{"type":"LoadBalancer","ports":[{"name":"http","port":80,"targetPort":80}],"sessionAffinityConfig":{"clientIP":{"timeoutSeconds":10}},"healthCheckNodePort":80,"loadBalancerSourceRanges":["10.0.0.1"],"trafficDistribution":""}}'
2|The Service "1fz" is invalid: 
2|* spec.LoadBalancerSourceRanges[0]: Invalid value: "10.0.0.1": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)
2|* spec.healthCheckNodePort: Invalid value: 80: may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'
2|* spec.trafficDistribution: Unsupported value: "": supported values: "PreferClose", "PreferSameZone", "PreferSameNode"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz-"},"spec":{"type":"LoadBalancer","clusterIPs":["banana"],"ports":[{"name":"http","port":81,"targetPort":"a--b","nodePort":80,"appProtocol":"example.com/x"}],"internalTrafficPolicy":"Local","ipFamilies":[]}}'
2|The Service "fz-" is invalid: 
2|* spec.clusterIPs: Invalid value: ["banana"]: must be empty when `clusterIP` is not specified
2|* spec.clusterIPs[0]: Invalid value: "banana": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"type":"LoadBalancer","ports":[{"name":"web","targetPort":0,"protocol":"ICMP","nodePort":0},{"port":443,"protocol":"tcp"}],"externalName":"a_b.c"}}'
2|The Service "fz" is invalid: 
2|* spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive
2|* spec.ports[0].protocol: Unsupported value: "ICMP": supported values: "SCTP", "TCP", "UDP"
2|* spec.ports[0].targetPort: Invalid value: 0: must be between 1 and 65535, inclusive
2|* spec.ports[1].name: Required value
2|* spec.ports[1].protocol: Unsupported value: "tcp": supported values: "SCTP", "TCP", "UDP"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz","labels":{}},"spec":{"clusterIP":"None","clusterIPs":["10.96.202.1"],"ports":[{"name":"a","port":81,"nodePort":30778},{"port":-1,"targetPort":0,"protocol":"TCP","nodePort":30778},{"name":"UP","port":443,"targetPort":-1,"protocol":"SCTP"}],"selector":{"app":true},"loadBalancerClass":"a/b","trafficDistribution":"PreferSameNode","externalName":"a.example.com"}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal bool into Go struct field ServiceSpec.spec.selector of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"},"spec":{"clusterIP":"None","ports":[{"port":65536,"targetPort":"8080","protocol":"UDP"}],"selector":{"app":"x"},"healthCheckNodePort":30780,"externalName":"a.example.com"}}'
2|The Service "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff" is invalid: 
2|* metadata.name: Invalid value: "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff": must be no more than 63 characters
2|* spec.ports[0].port: Invalid value: 65536: must be between 1 and 65535, inclusive
2|* spec.ports[0].targetPort: Invalid value: "8080": must contain at least one letter (a-z)
2|* spec.healthCheckNodePort: Invalid value: 30780: may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"1fz"},"spec":{"ports":[{"name":"UP","port":443,"targetPort":-1,"nodePort":32768},{"port":"80","targetPort":"8080"}],"selector":{},"internalTrafficPolicy":"Local","loadBalancerClass":"example.com/lb","ipFamilies":["IPv6"]}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"type":"LoadBalancer","ports":[{"name":"http","port":-1},{"name":"1","port":"http"}],"selector":{},"externalIPs":["0.0.0.0","255.255.255.255"],"externalTrafficPolicy":"","healthCheckNodePort":-1,"ipFamilyPolicy":"x","trafficDistribution":"PreferSameNode"}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"type":"NodePort","clusterIP":"fd00::9","ports":[{"name":"a.b","port":-1,"appProtocol":"example.com/x"},{"port":"80","targetPort":80,"protocol":"tcp","appProtocol":"X/"}],"externalTrafficPolicy":"local","ipFamilyPolicy":"SingleStack"}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"},"spec":{"type":"Headless","ports":[{"port":80,"targetPort":"a_b"}],"selector":{"example.com/x":"","a b":true},"externalTrafficPolicy":"local","internalTrafficPolicy":"x","loadBalancerIP":"","allocateLoadBalancerNodePorts":false,"ipFamilyPolicy":"SingleStack","trafficDistribution":"PreferSameNode"}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal bool into Go struct field ServiceSpec.spec.selector of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"type":"","clusterIP":"10.97.0.1","ports":[{"name":"","port":81}],"selector":{"a b":"ok_1.2-3","app":true},"sessionAffinity":"None","externalTrafficPolicy":"Cluster"}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal bool into Go struct field ServiceSpec.spec.selector of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz-"},"spec":{"type":"Headless","ports":[{"name":"http","port":80}],"sessionAffinityConfig":{"clientIP":{}}}}'
2|The Service "fz-" is invalid: 
2|* metadata.name: Invalid value: "fz-": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.type: Unsupported value: "Headless": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"Fz"},"spec":{"type":"LoadBalancer","ports":[{"port":0,"protocol":"","nodePort":30777},{"name":"-x","port":80,"targetPort":"http","protocol":"UDP"}],"externalIPs":["010.0.0.1","127.0.0.1"],"allocateLoadBalancerNodePorts":true,"ipFamilies":[],"trafficDistribution":"PreferSameZone"}}'
2|The Service "Fz" is invalid: 
2|* metadata.name: Invalid value: "Fz": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.ports[0].name: Required value
2|* spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive
2|* spec.ports[0].targetPort: Invalid value: 0: must be between 1 and 65535, inclusive
2|* spec.ports[1].name: Invalid value: "-x": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.externalIPs[0]: Invalid value: "010.0.0.1": must not have leading 0s
2|* spec.externalIPs[1]: Invalid value: "127.0.0.1": may not be in the loopback range (127.0.0.0/8, ::1/128)
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"},"spec":{"type":"ClusterIP","clusterIP":"None","ports":[],"selector":{"A":true},"sessionAffinity":"ClientIP","loadBalancerSourceRanges":[" 10.0.0.0/8"],"ipFamilyPolicy":"SingleStack","ipFamilies":[],"trafficDistribution":"PreferClose"}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal bool into Go struct field ServiceSpec.spec.selector of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz","labels":{}},"spec":{"type":"","ports":[],"sessionAffinity":"None","loadBalancerSourceRanges":["10.0.0.0/8"],"allocateLoadBalancerNodePorts":true}}'
2|The Service "fz" is invalid: 
2|* spec.ports: Required value
2|* spec.LoadBalancerSourceRanges: Forbidden: may only be used when `type` is 'LoadBalancer'
2|* spec.allocateLoadBalancerNodePorts: Forbidden: may only be used when `type` is 'LoadBalancer'
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"type":"NodePort","clusterIP":"fd00::9","ports":[],"selector":{"a b":true,"-x":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"},"ipFamilies":["IPv6"]}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal bool into Go struct field ServiceSpec.spec.selector of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz.a"},"spec":{"type":"Headless","ports":[{"name":"a.b","port":-1,"targetPort":80,"protocol":"UDP"}],"loadBalancerIP":"","trafficDistribution":"x"}}'
2|The Service "fz.a" is invalid: 
2|* metadata.name: Invalid value: "fz.a": must not contain dots
2|* spec.ports[0].name: Invalid value: "a.b": must not contain dots
2|* spec.ports[0].port: Invalid value: -1: must be between 1 and 65535, inclusive
2|* spec.type: Unsupported value: "Headless": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort"
2|* spec.trafficDistribution: Unsupported value: "x": supported values: "PreferClose", "PreferSameZone", "PreferSameNode"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"type":"Headless","clusterIPs":["10.96.202.2","10.96.202.3"],"ports":[{"name":"web","port":65536,"targetPort":"a--b","nodePort":32768,"appProtocol":"a b"}],"selector":{"app":"x"},"loadBalancerIP":"banana","publishNotReadyAddresses":true}}'
2|The Service "fz" is invalid: 
2|* spec.clusterIPs: Invalid value: ["10.96.202.2","10.96.202.3"]: must be empty when `clusterIP` is not specified
2|* spec.clusterIPs: Invalid value: ["10.96.202.2","10.96.202.3"]: may specify no more than one IP for each IP family
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"type":"","selector":{},"sessionAffinity":"None","sessionAffinityConfig":{"clientIP":{"timeoutSeconds":0}},"loadBalancerSourceRanges":[],"ipFamilies":["IPv4","IPv6"]}}'
2|The Service "fz" is invalid: spec.ipFamilyPolicy: Invalid value: "SingleStack": must be 'RequireDualStack' or 'PreferDualStack' when multiple IP families are specified
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"},"spec":{"type":"ExternalName","ports":[{"port":65536,"nodePort":30777,"appProtocol":"kubernetes.io/h2c"}],"selector":{"app":"x"},"internalTrafficPolicy":"x"}}'
2|The Service "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff" is invalid: 
2|* metadata.name: Invalid value: "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff": must be no more than 63 characters
2|* spec.externalName: Required value
2|* spec.ports[0].port: Invalid value: 65536: must be between 1 and 65535, inclusive
2|* spec.ports[0].targetPort: Invalid value: 65536: must be between 1 and 65535, inclusive
2|* spec.internalTrafficPolicy: Unsupported value: "x": supported values: "Cluster", "Local"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"type":"NodePort","ports":[{"port":80}],"selector":{},"externalIPs":["banana","203.0.113.5"],"sessionAffinity":"ClientIP","internalTrafficPolicy":"x","allocateLoadBalancerNodePorts":false,"ipFamilyPolicy":"SingleStack"}}'
2|The Service "fz" is invalid: 
2|* spec.externalIPs[0]: Invalid value: "banana": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
2|* spec.allocateLoadBalancerNodePorts: Forbidden: may only be used when `type` is 'LoadBalancer'
2|* spec.internalTrafficPolicy: Unsupported value: "x": supported values: "Cluster", "Local"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"},"spec":{"type":"ExternalName","ports":[{"port":8080,"targetPort":"8080","protocol":"","appProtocol":"http"}],"selector":{"app":"x"},"internalTrafficPolicy":"","loadBalancerClass":"a b"}}'
2|The Service "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff" is invalid: 
2|* metadata.name: Invalid value: "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff": must be no more than 63 characters
2|* spec.externalName: Required value
2|* spec.ports[0].targetPort: Invalid value: "8080": must contain at least one letter (a-z)
2|* spec.loadBalancerClass: Forbidden: may only be used when `type` is 'LoadBalancer'
2|* spec.internalTrafficPolicy: Unsupported value: "": supported values: "Cluster", "Local"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"Fz"},"spec":{"type":"ExternalName","ports":[{"name":"","port":65536,"protocol":""},{"name":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","port":"http","targetPort":"8080","appProtocol":"a b"},{"name":"http","port":65535,"protocol":"SCTP"}],"internalTrafficPolicy":"Local","publishNotReadyAddresses":true,"trafficDistribution":"PreferSameNode"}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz","labels":{"x/y/z":"a b","example.com/x":"web"}},"spec":{"type":"","ports":[],"selector":{"app":"x"},"internalTrafficPolicy":"Local","loadBalancerIP":"","trafficDistribution":"x"}}'
2|The Service "fz" is invalid: 
2|* metadata.labels: Invalid value: "x/y/z": a valid label key must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]') with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')
2|* metadata.labels: Invalid value: "a b": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
2|* spec.ports: Required value
2|* spec.trafficDistribution: Unsupported value: "x": supported values: "PreferClose", "PreferSameZone", "PreferSameNode"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","labels":{}},"spec":{"type":"ExternalName","ports":[{"port":-1,"protocol":"ICMP","nodePort":-1},{"name":"1","port":81,"protocol":"tcp","nodePort":30777}],"selector":{"app":"x"},"externalTrafficPolicy":"local","loadBalancerSourceRanges":["10.0.0.0/8"]}}'
2|The Service "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff" is invalid: 
2|* metadata.name: Invalid value: "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff": must be no more than 63 characters
2|* spec.externalName: Required value
2|* spec.ports[0].name: Required value
2|* spec.ports[0].port: Invalid value: -1: must be between 1 and 65535, inclusive
2|* spec.ports[0].protocol: Unsupported value: "ICMP": supported values: "SCTP", "TCP", "UDP"
2|* spec.ports[0].targetPort: Invalid value: -1: must be between 1 and 65535, inclusive
2|* spec.ports[1].protocol: Unsupported value: "tcp": supported values: "SCTP", "TCP", "UDP"
2|* spec.LoadBalancerSourceRanges: Forbidden: may only be used when `type` is 'LoadBalancer'
2|* spec.externalTrafficPolicy: Invalid value: "local": may only be set for externally-accessible services
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz","labels":{"A":"","app":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}},"spec":{"ports":[{"name":"UP","port":81,"protocol":"tcp"},{"name":"http","port":0,"targetPort":"a--b","protocol":"tcp"}],"selector":{"app":"x"},"externalTrafficPolicy":"local","internalTrafficPolicy":"Cluster","publishNotReadyAddresses":true,"ipFamilies":["IPv4","IPv6"],"externalName":"-a"}}'
2|The Service "fz" is invalid: spec.ipFamilyPolicy: Invalid value: "SingleStack": must be 'RequireDualStack' or 'PreferDualStack' when multiple IP families are specified
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz-"},"spec":{"type":"LoadBalancer","ports":[{"name":"UP","port":65536,"targetPort":"this-name-is-too-long","protocol":""}],"selector":{"app":"x"},"sessionAffinityConfig":{"clientIP":{}}}}'
2|The Service "fz-" is invalid: 
2|* metadata.name: Invalid value: "fz-": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.ports[0].name: Invalid value: "UP": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.ports[0].port: Invalid value: 65536: must be between 1 and 65535, inclusive
2|* spec.ports[0].targetPort: Invalid value: "this-name-is-too-long": must be no more than 15 characters
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"},"spec":{"type":"","clusterIP":"10.96.201.20","ports":[{"name":"a--b","port":0,"targetPort":"123"},{"name":"http","port":8080}],"ipFamilyPolicy":"RequireDualStack"}}'
2|The Service "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff" is invalid: spec.ipFamilyPolicy: Invalid value: "RequireDualStack": this cluster is not configured for dual-stack services
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"type":"","ports":[{"name":"a","port":0,"targetPort":"http","appProtocol":"a b"},{"name":"web","port":-1},{"port":80}],"externalIPs":["10.0.0.1","255.255.255.255"],"sessionAffinity":"None","internalTrafficPolicy":"Local"}}'
2|The Service "fz" is invalid: 
2|* spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive
2|* spec.ports[0].appProtocol: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.ports[1].port: Invalid value: -1: must be between 1 and 65535, inclusive
2|* spec.ports[1].targetPort: Invalid value: -1: must be between 1 and 65535, inclusive
2|* spec.ports[2].name: Required value
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz","labels":{"A":"web","app":"web"},"annotations":{"x.y/z":1}},"spec":{"ports":[{"name":"a--b","port":1.5,"targetPort":65536,"protocol":"SCTP"}],"externalIPs":["::1"],"sessionAffinityConfig":{"clientIP":{"timeoutSeconds":86401}},"allocateLoadBalancerNodePorts":true}}'
2|error: unable to decode "STDIN": json: cannot unmarshal number into Go struct field ObjectMeta.metadata.annotations of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz-","annotations":{"x.y/z":1}},"spec":{"type":"ExternalName","ports":[{"port":443,"targetPort":"a_b","protocol":"SCTP"}],"selector":{},"externalIPs":["fd00::1"],"externalTrafficPolicy":"Cluster","loadBalancerSourceRanges":["10.0.0.1"]}}'
2|error: unable to decode "STDIN": json: cannot unmarshal number into Go struct field ObjectMeta.metadata.annotations of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz-"},"spec":{"type":"NodePort","clusterIP":"10.96.0.1","ports":[{"port":80}],"healthCheckNodePort":30780,"loadBalancerClass":"example.com/lb","publishNotReadyAddresses":"yes","externalName":"a_b.c"}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal string into Go struct field ServiceSpec.spec.publishNotReadyAddresses of type bool
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"type":"NodePort","ports":[{"name":"http","port":1.5,"targetPort":"HTTP"},{"port":443,"protocol":"SCTP"},{"name":"-x","port":1.5,"protocol":"tcp"}],"selector":{},"externalTrafficPolicy":"Local"}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal number 1.5 into Go struct field ServicePort.spec.ports.port of type int32
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"},"spec":{"type":"NodePort","clusterIPs":["10.96.202.4","fd00::1"],"ports":[{"port":1.5,"targetPort":0,"nodePort":-1}],"sessionAffinity":"ClientIP"}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal number 1.5 into Go struct field ServicePort.spec.ports.port of type int32
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"clusterIP":"10.97.0.1","clusterIPs":["10.96.202.4","fd00::1"],"ports":[{"name":"web","port":"http","targetPort":65536,"protocol":"TCP","nodePort":-1},{"name":"UP","port":"http","nodePort":32768,"appProtocol":"X/"}],"selector":{},"externalIPs":["169.254.1.1"],"sessionAffinityConfig":{"clientIP":{}},"internalTrafficPolicy":"Cluster","allocateLoadBalancerNodePorts":false,"publishNotReadyAddresses":false,"ipFamilies":["IPv4","IPv6"],"externalName":"a.b."}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz-"},"spec":{"type":"NodePort","clusterIP":"None","clusterIPs":[],"externalIPs":["","010.0.0.1"],"loadBalancerSourceRanges":["10.0.0.0/33","x"],"externalName":"a.example.com"}}'
2|The Service "fz-" is invalid: 
2|* metadata.name: Invalid value: "fz-": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.clusterIPs[0]: Invalid value: "None": may not be set to 'None' for NodePort services
2|* spec.externalIPs[0]: Invalid value: "": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
2|* spec.externalIPs[1]: Invalid value: "010.0.0.1": must not have leading 0s
2|* spec.LoadBalancerSourceRanges: Forbidden: may only be used when `type` is 'LoadBalancer'
2|* spec.LoadBalancerSourceRanges[0]: Invalid value: "10.0.0.0/33": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)
2|* spec.LoadBalancerSourceRanges[1]: Invalid value: "x": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"type":"LoadBalancer","ports":[{"name":"","port":1.5,"protocol":""},{"name":"web","port":8080,"targetPort":80,"protocol":""},{"name":"http","port":65535,"targetPort":"8080"}],"selector":{"app":"x"},"externalIPs":["192.168.1.1","10.0.0.1"],"externalTrafficPolicy":"local","internalTrafficPolicy":"","healthCheckNodePort":30780,"externalName":"a.b."}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal number 1.5 into Go struct field ServicePort.spec.ports.port of type int32
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"type":"ExternalName","ports":[{"port":443},{"name":"1","port":"http","targetPort":"123"}],"selector":{"app":"x"},"sessionAffinity":"ClientIP","externalTrafficPolicy":"local"}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"Fz"},"spec":{"type":"","clusterIP":"10.97.0.1","ports":[{"name":"a--b","port":-1,"nodePort":30778},{"port":65535,"protocol":"UDP","appProtocol":"X/"},{"port":"80","targetPort":0,"protocol":"TCP","nodePort":32768}],"selector":{},"sessionAffinity":"ClientIP","ipFamilyPolicy":"RequireDualStack"}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz-","labels":{"example.com/x":"ok_1.2-3"}},"spec":{"type":"ClusterIP","ports":[{"name":"http","port":"80","targetPort":80,"nodePort":0,"appProtocol":"example.com/x"}],"allocateLoadBalancerNodePorts":true,"ipFamilies":["IPv4"],"trafficDistribution":""}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz.a"},"spec":{"type":"","clusterIP":"none","clusterIPs":["10.96.202.2","10.96.202.3"],"ports":[{"port":80,"targetPort":"HTTP"}],"externalTrafficPolicy":"Cluster","loadBalancerIP":"1.2.3.4","loadBalancerSourceRanges":[" 10.0.0.0/8"]}}'
2|The Service "fz.a" is invalid: 
2|* spec.clusterIPs: Invalid value: ["10.96.202.2","10.96.202.3"]: first value must match `clusterIP`
2|* spec.clusterIPs: Invalid value: ["10.96.202.2","10.96.202.3"]: may specify no more than one IP for each IP family
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"type":"ExternalName","ports":[{"port":80}],"loadBalancerIP":"banana","externalName":"10.0.0.1"}}'
1|{"externalName":"10.0.0.1","loadBalancerIP":"banana","ports":[{"port":80,"protocol":"TCP","targetPort":80}],"sessionAffinity":"None","type":"ExternalName"}
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"type":"Headless","ports":[{"name":"","port":1.5,"appProtocol":"kubernetes.io/h2c"}],"externalIPs":["224.0.0.1"],"loadBalancerClass":""}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal number 1.5 into Go struct field ServicePort.spec.ports.port of type int32
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"type":"LoadBalancer","ports":[{"name":"b","port":81,"targetPort":"123","protocol":"UDP","nodePort":0},{"port":80,"targetPort":"HTTP","nodePort":30777},{"name":"a.b","port":-1,"protocol":"ICMP"}],"sessionAffinityConfig":{"clientIP":{"timeoutSeconds":10}},"healthCheckNodePort":70000,"allocateLoadBalancerNodePorts":true,"ipFamilies":["IPv4","IPv6"]}}'
2|The Service "fz" is invalid: spec.ipFamilyPolicy: Invalid value: "SingleStack": must be 'RequireDualStack' or 'PreferDualStack' when multiple IP families are specified
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"},"spec":{"type":"ExternalName","ports":[],"selector":{"example.com/x":true,"A":true},"loadBalancerIP":"banana","trafficDistribution":""}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal bool into Go struct field ServiceSpec.spec.selector of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"},"spec":{"type":"LoadBalancer","ports":[],"selector":{},"sessionAffinity":"ClientIP","loadBalancerSourceRanges":["10.0.0.0/8"],"allocateLoadBalancerNodePorts":false}}'
2|The Service "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff" is invalid: 
2|* metadata.name: Invalid value: "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff": must be no more than 63 characters
2|* spec.ports: Required value
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz.a"},"spec":{"type":"LoadBalancer","clusterIP":"10.96.0.1","ports":[{"port":8080}],"selector":{"a b":1},"internalTrafficPolicy":"","loadBalancerIP":"1.2.3.4","allocateLoadBalancerNodePorts":false,"externalName":"A.example.com"}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal number into Go struct field ServiceSpec.spec.selector of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz","annotations":{"a b":"v"}},"spec":{"type":"NodePort","clusterIP":"fd00::9","ports":[{"name":"1","port":0,"protocol":"UDP","nodePort":30777,"appProtocol":"example.com/x"}],"externalTrafficPolicy":"local","internalTrafficPolicy":"Local","healthCheckNodePort":-1,"loadBalancerSourceRanges":["10.0.0.1"],"trafficDistribution":"PreferSameNode"}}'
2|The Service "fz" is invalid: spec.clusterIPs[0]: Invalid value: ["fd00::9"]: IPv6 is not configured on this cluster
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"ports":[{"name":"UP","port":80,"targetPort":80}],"selector":{"app":true,"-x":"ok_1.2-3"},"ipFamilies":[],"trafficDistribution":""}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal bool into Go struct field ServiceSpec.spec.selector of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"Fz"},"spec":{"ports":[{"port":80,"targetPort":"a--b","protocol":""},{"name":"a--b","port":1.5}],"selector":{},"externalIPs":["010.0.0.1","1.2.3.4/24"],"externalName":""}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal number 1.5 into Go struct field ServicePort.spec.ports.port of type int32
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"},"spec":{"type":"LoadBalancer","clusterIP":"fd00::9"}}'
2|The Service "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff" is invalid: spec.clusterIPs[0]: Invalid value: ["fd00::9"]: IPv6 is not configured on this cluster
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"Fz"},"spec":{"type":"","ports":[{"name":"a.b","port":"http","targetPort":"HTTP"}],"externalIPs":["10.0.0.1","010.0.0.1"],"sessionAffinity":"Cookie","loadBalancerSourceRanges":["10.0.0.1"],"trafficDistribution":"x"}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"type":"LoadBalancer","clusterIP":"10.96.201.25","ports":[],"externalTrafficPolicy":"","allocateLoadBalancerNodePorts":false,"externalName":"A.example.com"}}'
2|The Service "fz" is invalid: spec.ports: Required value
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz-"},"spec":{"clusterIP":"10.97.0.1","ports":[{"name":"a.b","port":65535,"targetPort":0,"appProtocol":"X/"},{"name":"http","port":80,"protocol":"SCTP","appProtocol":"X/"},{"port":-1,"nodePort":-1,"appProtocol":"http"}],"selector":{"example.com/x":"web"},"ipFamilies":["IPv6"]}}'
2|The Service "fz-" is invalid: spec.clusterIPs[0]: Invalid value: "10.97.0.1": expected an IPv6 value as indicated by `ipFamilies[0]`
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz-"},"spec":{"type":"NodePort","clusterIP":"none","ports":[{"name":"-x","protocol":"UDP"}],"loadBalancerIP":"banana","loadBalancerSourceRanges":["10.0.0.1"],"publishNotReadyAddresses":"yes","ipFamilies":[]}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal string into Go struct field ServiceSpec.spec.publishNotReadyAddresses of type bool
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz-"},"spec":{"type":"ExternalName","ports":[{"name":"a","port":80},{"name":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","port":443,"nodePort":29999},{"name":"http","port":0}],"externalTrafficPolicy":"Local","externalName":""}}'
2|The Service "fz-" is invalid: 
2|* metadata.name: Invalid value: "fz-": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.externalName: Required value
2|* spec.ports[1].name: Invalid value: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx": must be no more than 63 characters
2|* spec.ports[2].port: Invalid value: 0: must be between 1 and 65535, inclusive
2|* spec.ports[2].targetPort: Invalid value: 0: must be between 1 and 65535, inclusive
2|* spec.externalTrafficPolicy: Invalid value: "Local": may only be set for externally-accessible services
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"type":"NodePort","clusterIP":"None","ports":[{"name":"UP","port":"80","nodePort":30777}],"sessionAffinity":"Cookie","sessionAffinityConfig":{"clientIP":{"timeoutSeconds":-1}},"externalTrafficPolicy":"Local","loadBalancerClass":"example.com/lb","ipFamilies":["IPv4","IPv6"]}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz-","labels":{"app":1,"a b":"ok_1.2-3"}},"spec":{"type":"ClusterIP","clusterIPs":["10.96.202.4","fd00::1"],"ports":[{"name":"a.b","port":1.5,"protocol":"UDP","appProtocol":"http"},{"port":65535,"targetPort":65536,"protocol":"UDP","nodePort":30777}],"sessionAffinity":"None","internalTrafficPolicy":"","ipFamilyPolicy":"SingleStack"}}'
2|error: unable to decode "STDIN": json: cannot unmarshal number into Go struct field ObjectMeta.metadata.labels of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"clusterIP":"None","ports":[{"name":"a","port":"80","targetPort":0}],"selector":{"app":"x"},"sessionAffinityConfig":{"clientIP":{"timeoutSeconds":-1}},"internalTrafficPolicy":"x","allocateLoadBalancerNodePorts":false,"ipFamilyPolicy":"PreferDualStack","ipFamilies":["x"],"externalName":""}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"type":"NodePort","ports":[{"name":"a.b","port":"80","protocol":"","nodePort":-1},{"name":""}],"selector":{"app":"x"},"ipFamilies":["IPv4","IPv6"]}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"type":"","ports":[{"name":"-x","port":"http","protocol":"tcp","appProtocol":"a b"}],"ipFamilies":["IPv4","IPv4"]}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"Fz"},"spec":{"type":"","ports":[{"name":"http","port":443,"targetPort":"HTTP"}],"ipFamilyPolicy":"PreferDualStack","ipFamilies":["IPv6"]}}'
2|The Service "Fz" is invalid: spec.ipFamilies[0]: Invalid value: "IPv6": not configured on this cluster
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"Fz"},"spec":{"ports":[{"port":"http","targetPort":"a--b"}],"selector":{},"sessionAffinity":"ClientIP","internalTrafficPolicy":"Local","ipFamilyPolicy":"RequireDualStack","trafficDistribution":"PreferSameNode","externalName":"a.example.com"}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz.a"},"spec":{"ports":[{"name":"-x","port":"http"}],"externalTrafficPolicy":"local","loadBalancerClass":"example.com/lb","ipFamilyPolicy":"RequireDualStack"}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"type":"NodePort","ports":[{"name":"-x","port":65535,"targetPort":0}],"selector":{},"externalIPs":["255.255.255.255","banana"],"trafficDistribution":""}}'
2|The Service "fz" is invalid: 
2|* spec.ports[0].name: Invalid value: "-x": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.externalIPs[1]: Invalid value: "banana": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
2|* spec.trafficDistribution: Unsupported value: "": supported values: "PreferClose", "PreferSameZone", "PreferSameNode"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"1fz"},"spec":{"type":"NodePort","ports":[],"sessionAffinity":"ClientIP"}}'
2|The Service "1fz" is invalid: spec.ports: Required value
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"},"spec":{"clusterIP":"","selector":{}}}'
2|The Service "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff" is invalid: 
2|* metadata.name: Invalid value: "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff": must be no more than 63 characters
2|* spec.ports: Required value
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz.a"},"spec":{"type":"Headless","ports":[{"name":"web","port":80,"protocol":"SCTP"},{"port":1.5,"protocol":"SCTP","nodePort":30777}],"selector":{"A":"web"},"sessionAffinityConfig":{"clientIP":{"timeoutSeconds":-1}},"internalTrafficPolicy":"Cluster"}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal number 1.5 into Go struct field ServicePort.spec.ports.port of type int32
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"clusterIP":"None","ports":[{"name":"-x","port":"80","targetPort":-1}],"sessionAffinityConfig":{"clientIP":{}},"trafficDistribution":"","externalName":"10.0.0.1"}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"ports":[{"port":1.5,"targetPort":"HTTP","protocol":"TCP"}],"loadBalancerIP":"","ipFamilies":["IPv4"]}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal number 1.5 into Go struct field ServicePort.spec.ports.port of type int32
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz-","annotations":{"a b":1}},"spec":{"type":"LoadBalancer","ports":[{"name":"UP","port":80},{"port":-1,"targetPort":80,"protocol":""}],"selector":{},"sessionAffinity":"None","loadBalancerSourceRanges":["10.0.0.1"],"ipFamilyPolicy":"PreferDualStack"}}'
2|error: unable to decode "STDIN": json: cannot unmarshal number into Go struct field ObjectMeta.metadata.annotations of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz-"},"spec":{"type":"","clusterIP":"10.97.0.1","ports":[{"name":"a","port":"80","targetPort":0,"appProtocol":"example.com/x"},{"port":"http","nodePort":32768}],"selector":{},"allocateLoadBalancerNodePorts":true,"ipFamilies":["IPv6"],"externalName":""}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"type":"ClusterIP","clusterIP":"none","ports":[{"name":"a--b","port":65536,"targetPort":80},{"name":"web","port":80,"targetPort":"a--b","appProtocol":"kubernetes.io/h2c"}],"sessionAffinityConfig":{"clientIP":{"timeoutSeconds":-1}},"internalTrafficPolicy":"Cluster","loadBalancerClass":"example.com/lb","externalName":"A.example.com"}}'
2|The Service "fz" is invalid: spec.clusterIPs[0]: Invalid value: "none": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz","labels":{"x/y/z":1,"A":"a b"}},"spec":{"type":"Headless","ports":[],"internalTrafficPolicy":"Cluster"}}'
2|error: unable to decode "STDIN": json: cannot unmarshal number into Go struct field ObjectMeta.metadata.labels of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"1fz"},"spec":{"type":"","sessionAffinity":"ClientIP","loadBalancerClass":"a b","ipFamilyPolicy":"RequireDualStack","externalName":"A.example.com"}}'
2|The Service "1fz" is invalid: spec.ipFamilyPolicy: Invalid value: "RequireDualStack": this cluster is not configured for dual-stack services
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz-"},"spec":{"type":"ExternalName","sessionAffinity":"ClientIP","loadBalancerClass":"a b"}}'
2|The Service "fz-" is invalid: 
2|* metadata.name: Invalid value: "fz-": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.externalName: Required value
2|* spec.loadBalancerClass: Forbidden: may only be used when `type` is 'LoadBalancer'
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz","labels":{}},"spec":{"type":"LoadBalancer","ports":[{"name":"","port":80,"targetPort":"http","protocol":"TCP"}]}}'
1|{"allocateLoadBalancerNodePorts":true,"clusterIP":"10.96.0.0","clusterIPs":["10.96.0.0"],"externalTrafficPolicy":"Cluster","internalTrafficPolicy":"Cluster","ipFamilies":["IPv4"],"ipFamilyPolicy":"SingleStack","ports":[{"nodePort":32769,"port":80,"protocol":"TCP","targetPort":"http"}],"sessionAffinity":"None","type":"LoadBalancer"}
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz","labels":{}},"spec":{"type":"LoadBalancer","ports":[{"name":"1","port":8080,"protocol":"UDP"}],"selector":{},"sessionAffinity":"Cookie","sessionAffinityConfig":{"clientIP":{"timeoutSeconds":86401}},"externalName":"-a"}}'
2|The Service "fz" is invalid: spec.sessionAffinity: Unsupported value: "Cookie": supported values: "ClientIP", "None"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"type":"Headless","ports":[{"port":"http","targetPort":"HTTP","protocol":"TCP"}],"selector":{"app":"x"},"internalTrafficPolicy":"Cluster","healthCheckNodePort":0,"allocateLoadBalancerNodePorts":true}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal string into Go struct field ServicePort.spec.ports.port of type int32
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz.a","labels":{"A":"web"}},"spec":{"type":"NodePort","clusterIP":"fd00::9","selector":{"a b":"web","-x":true},"externalIPs":["1.2.3.4/24","255.255.255.255"],"sessionAffinityConfig":{"clientIP":{}},"internalTrafficPolicy":"Local","publishNotReadyAddresses":"yes"}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal string into Go struct field ServiceSpec.spec.publishNotReadyAddresses of type bool
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"type":"ClusterIP","selector":{"app":"x"},"sessionAffinityConfig":{"clientIP":{"timeoutSeconds":86401}},"publishNotReadyAddresses":true,"ipFamilies":["IPv4","IPv4"]}}'
2|The Service "fz" is invalid: spec.ipFamilies[1]: Duplicate value: "IPv4"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"},"spec":{"type":"ExternalName","ports":[{"name":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","port":0,"targetPort":"8080","protocol":""}],"externalName":""}}'
2|The Service "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff" is invalid: 
2|* metadata.name: Invalid value: "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff": must be no more than 63 characters
2|* spec.externalName: Required value
2|* spec.ports[0].name: Invalid value: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx": must be no more than 63 characters
2|* spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive
2|* spec.ports[0].targetPort: Invalid value: "8080": must contain at least one letter (a-z)
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"type":"","ports":[{"targetPort":"a_b","protocol":"tcp","appProtocol":"http"}],"externalIPs":["fe80::1"],"sessionAffinity":"None","loadBalancerClass":"a b"}}'
2|The Service "fz" is invalid: 
2|* spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive
2|* spec.ports[0].protocol: Unsupported value: "tcp": supported values: "SCTP", "TCP", "UDP"
2|* spec.ports[0].targetPort: Invalid value: "a_b": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)
2|* spec.externalIPs[0]: Invalid value: "fe80::1": may not be in the link-local range (169.254.0.0/16, fe80::/10)
2|* spec.loadBalancerClass: Forbidden: may only be used when `type` is 'LoadBalancer'
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"Fz"},"spec":{"type":"LoadBalancer","selector":{},"healthCheckNodePort":-1,"externalName":"10.0.0.1"}}'
2|The Service "Fz" is invalid: 
2|* metadata.name: Invalid value: "Fz": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.ports: Required value
2|* spec.healthCheckNodePort: Invalid value: -1: may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"},"spec":{"clusterIP":"","ports":[{"name":"http","port":8080,"targetPort":"a--b","protocol":"tcp"}],"selector":{},"externalTrafficPolicy":"","loadBalancerSourceRanges":["10.0.0.0/33","x"],"externalName":"a.b."}}'
2|The Service "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff" is invalid: 
2|* metadata.name: Invalid value: "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff": must be no more than 63 characters
2|* spec.ports[0].protocol: Unsupported value: "tcp": supported values: "SCTP", "TCP", "UDP"
2|* spec.ports[0].targetPort: Invalid value: "a--b": must not contain consecutive hyphens
2|* spec.LoadBalancerSourceRanges: Forbidden: may only be used when `type` is 'LoadBalancer'
2|* spec.LoadBalancerSourceRanges[0]: Invalid value: "10.0.0.0/33": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)
2|* spec.LoadBalancerSourceRanges[1]: Invalid value: "x": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"Fz","annotations":{"a b":"v"}},"spec":{"type":"ClusterIP","ports":[{"name":"http","port":81,"protocol":"UDP","nodePort":32768,"appProtocol":"http"}],"selector":{"app":"x"},"externalIPs":["192.168.1.1","banana"],"allocateLoadBalancerNodePorts":true}}'
2|The Service "Fz" is invalid: 
2|* metadata.name: Invalid value: "Fz": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* metadata.annotations: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.externalIPs[1]: Invalid value: "banana": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
2|* spec.ports[0].nodePort: Forbidden: may not be used when `type` is 'ClusterIP'
2|* spec.allocateLoadBalancerNodePorts: Forbidden: may only be used when `type` is 'LoadBalancer'
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz-","labels":{"A":1,"app":1}},"spec":{"type":"Headless","clusterIP":"10.97.0.1","ports":[{"name":"a--b","port":1.5,"targetPort":"this-name-is-too-long","nodePort":30778},{"name":"-x","port":80,"protocol":""}],"sessionAffinityConfig":{"clientIP":{"timeoutSeconds":86401}},"externalName":"10.0.0.1"}}'
2|error: unable to decode "STDIN": json: cannot unmarshal number into Go struct field ObjectMeta.metadata.labels of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz-"},"spec":{"type":"LoadBalancer","clusterIP":"banana","clusterIPs":["banana"],"ports":[{"name":"web","port":443,"appProtocol":"http"}],"healthCheckNodePort":30780,"loadBalancerSourceRanges":[]}}'
2|The Service "fz-" is invalid: spec.clusterIPs[0]: Invalid value: "banana": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz-"},"spec":{"type":"ClusterIP","clusterIP":"None","ports":[{"port":65536,"targetPort":"this-name-is-too-long","nodePort":30778}],"sessionAffinityConfig":{"clientIP":{"timeoutSeconds":0}},"healthCheckNodePort":80}}'
2|The Service "fz-" is invalid: 
2|* metadata.name: Invalid value: "fz-": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.ports[0].port: Invalid value: 65536: must be between 1 and 65535, inclusive
2|* spec.ports[0].targetPort: Invalid value: "this-name-is-too-long": must be no more than 15 characters
2|* spec.ports[0].nodePort: Forbidden: may not be used when `type` is 'ClusterIP'
2|* spec.healthCheckNodePort: Invalid value: 80: may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"1fz"},"spec":{"type":"NodePort","clusterIP":"10.96.0.1","internalTrafficPolicy":"Cluster","publishNotReadyAddresses":"yes","trafficDistribution":""}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal string into Go struct field ServiceSpec.spec.publishNotReadyAddresses of type bool
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"type":"Headless","clusterIP":"10.97.0.1","ports":[],"selector":{"app":"x"},"allocateLoadBalancerNodePorts":true,"publishNotReadyAddresses":"yes"}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal string into Go struct field ServiceSpec.spec.publishNotReadyAddresses of type bool
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"type":"LoadBalancer","ports":[{"name":"-x","port":443,"targetPort":"HTTP","nodePort":29999},{"port":1.5},{}],"sessionAffinityConfig":{"clientIP":{"timeoutSeconds":0}},"internalTrafficPolicy":"Local","loadBalancerIP":"1.2.3.4","loadBalancerSourceRanges":[" 10.0.0.0/8"]}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal number 1.5 into Go struct field ServicePort.spec.ports.port of type int32
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz-"},"spec":{"sessionAffinityConfig":{"clientIP":{}},"ipFamilyPolicy":"SingleStack","externalName":"a_b.c"}}'
2|The Service "fz-" is invalid: 
2|* metadata.name: Invalid value: "fz-": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.ports: Required value
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz.a"},"spec":{"type":"NodePort","clusterIP":"None","ports":[{"name":"-x","port":81,"protocol":"SCTP"},{"port":65536,"targetPort":"8080"},{"port":80}],"selector":{"app":"x"},"ipFamilyPolicy":"PreferDualStack"}}'
2|The Service "fz.a" is invalid: 
2|* metadata.name: Invalid value: "fz.a": must not contain dots
2|* spec.clusterIPs[0]: Invalid value: "None": may not be set to 'None' for NodePort services
2|* spec.ports[0].name: Invalid value: "-x": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.ports[1].name: Required value
2|* spec.ports[1].port: Invalid value: 65536: must be between 1 and 65535, inclusive
2|* spec.ports[1].targetPort: Invalid value: "8080": must contain at least one letter (a-z)
2|* spec.ports[2].name: Required value
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz.a"},"spec":{"type":"ClusterIP","ports":[],"selector":{"app":"x"},"sessionAffinity":"ClientIP","internalTrafficPolicy":"","publishNotReadyAddresses":true,"ipFamilies":["IPv4"]}}'
2|The Service "fz.a" is invalid: 
2|* metadata.name: Invalid value: "fz.a": must not contain dots
2|* spec.ports: Required value
2|* spec.internalTrafficPolicy: Unsupported value: "": supported values: "Cluster", "Local"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz.a","labels":{"a b":true}},"spec":{"type":"Headless","ports":[{"port":-1,"targetPort":"8080","appProtocol":"example.com/x"}],"selector":{"example.com/x":"a b","-x":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"},"ipFamilyPolicy":"SingleStack"}}'
2|error: unable to decode "STDIN": json: cannot unmarshal bool into Go struct field ObjectMeta.metadata.labels of type string
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz.a"},"spec":{"clusterIPs":["10.96.202.4","fd00::1"],"ports":[{"name":"1","port":-1,"protocol":""},{"port":0,"protocol":"SCTP"}],"selector":{},"externalTrafficPolicy":"Local","allocateLoadBalancerNodePorts":false}}'
2|The Service "fz.a" is invalid: spec.clusterIPs: Invalid value: ["10.96.202.4","fd00::1"]: must be empty when `clusterIP` is not specified
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"Fz","labels":{"app":""}},"spec":{"type":"ClusterIP","clusterIP":"banana","ports":[{"name":"a","port":80,"protocol":"SCTP","nodePort":30777},{"name":"","port":81,"appProtocol":"kubernetes.io/h2c"},{"name":"http","port":65535,"protocol":"TCP"}],"selector":{},"externalIPs":["127.0.0.1"],"sessionAffinity":"None","internalTrafficPolicy":""}}'
2|The Service "Fz" is invalid: spec.clusterIPs[0]: Invalid value: "banana": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz","annotations":{"x.y/z":"v"}},"spec":{"type":"LoadBalancer","ports":[{"name":"1","port":65535,"nodePort":30777},{"name":"a.b","port":65536}],"selector":{},"sessionAffinityConfig":{"clientIP":{"timeoutSeconds":-1}},"externalName":"-a"}}'
2|The Service "fz" is invalid: 
2|* spec.ports[1].name: Invalid value: "a.b": must not contain dots
2|* spec.ports[1].port: Invalid value: 65536: must be between 1 and 65535, inclusive
2|* spec.ports[1].targetPort: Invalid value: 65536: must be between 1 and 65535, inclusive
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"internalTrafficPolicy":"","publishNotReadyAddresses":false}}'
2|The Service "fz" is invalid: 
2|* spec.ports: Required value
2|* spec.internalTrafficPolicy: Unsupported value: "": supported values: "Cluster", "Local"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz.a","annotations":{"x.y/z":"v"}},"spec":{"type":"LoadBalancer","ports":[{"port":65535,"protocol":"tcp"},{"name":"UP","port":0,"targetPort":"a--b"},{"name":"1","port":65535,"protocol":""}],"selector":{"app":"x"},"publishNotReadyAddresses":true,"trafficDistribution":"x"}}'
2|The Service "fz.a" is invalid: 
2|* metadata.name: Invalid value: "fz.a": must not contain dots
2|* spec.ports[0].name: Required value
2|* spec.ports[0].protocol: Unsupported value: "tcp": supported values: "SCTP", "TCP", "UDP"
2|* spec.ports[1].name: Invalid value: "UP": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.ports[1].port: Invalid value: 0: must be between 1 and 65535, inclusive
2|* spec.ports[1].targetPort: Invalid value: "a--b": must not contain consecutive hyphens
2|* spec.trafficDistribution: Unsupported value: "x": supported values: "PreferClose", "PreferSameZone", "PreferSameNode"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"clusterIP":"None","ports":[{"name":"b","port":80,"targetPort":0,"protocol":"TCP","nodePort":0}],"internalTrafficPolicy":""}}'
2|The Service "fz" is invalid: spec.internalTrafficPolicy: Unsupported value: "": supported values: "Cluster", "Local"
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"},"spec":{"externalIPs":["255.255.255.255","010.0.0.1"],"externalTrafficPolicy":"","loadBalancerIP":""}}'
2|The Service "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff" is invalid: 
2|* metadata.name: Invalid value: "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff": must be no more than 63 characters
2|* spec.ports: Required value
2|* spec.externalIPs[1]: Invalid value: "010.0.0.1": must not have leading 0s
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz-"},"spec":{"allocateLoadBalancerNodePorts":true,"ipFamilyPolicy":"SingleStack","externalName":"a.b."}}'
2|The Service "fz-" is invalid: 
2|* metadata.name: Invalid value: "fz-": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.ports: Required value
2|* spec.allocateLoadBalancerNodePorts: Forbidden: may only be used when `type` is 'LoadBalancer'
? 1
$ kubectl create --dry-run=server -f - -o jsonpath='{.spec}{.subsets}{.endpoints}{.ports}{"\n"}' <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"fz"},"spec":{"type":"ClusterIP","clusterIP":"None","ports":[{"name":"web","port":1.5,"nodePort":32768},{"port":80,"protocol":""}],"sessionAffinityConfig":{"clientIP":{}},"externalTrafficPolicy":"local","loadBalancerClass":"a/b"}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal number 1.5 into Go struct field ServicePort.spec.ports.port of type int32
? 1
