# every field of a Service, wrong
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80,"name":"a"},{"port":80,"name":"b"}]}}'
2|The Service "s" is invalid: spec.ports[1]: Duplicate value: {"Name":"","Protocol":"TCP","AppProtocol":null,"Port":80,"TargetPort":0,"NodePort":0}
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80,"name":"a"},{"port":81,"name":"a"}]}}'
2|The Service "s" is invalid: spec.ports[1].name: Duplicate value: "a"
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80,"name":"a","protocol":"TCP"},{"port":80,"name":"b","protocol":"UDP"},{"port":81}]}}'
2|The Service "s" is invalid: spec.ports[2].name: Required value
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80,"name":""},{"port":81,"name":"x"}]}}'
2|The Service "s" is invalid: spec.ports[0].name: Required value
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80,"name":"a.b"}]}}'
2|The Service "s" is invalid: spec.ports[0].name: Invalid value: "a.b": must not contain dots
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80,"name":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}]}}'
2|The Service "s" is invalid: spec.ports[0].name: Invalid value: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa": must be no more than 63 characters
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80,"appProtocol":"bad proto"}]}}'
2|The Service "s" is invalid: spec.ports[0].appProtocol: Invalid value: "bad proto": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80,"appProtocol":"/x"}]}}'
2|The Service "s" is invalid: spec.ports[0].appProtocol: Invalid value: "/x": prefix part must be non-empty
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80,"protocol":"tcp"}]}}'
2|The Service "s" is invalid: spec.ports[0].protocol: Unsupported value: "tcp": supported values: "SCTP", "TCP", "UDP"
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80,"targetPort":65536}]}}'
2|The Service "s" is invalid: spec.ports[0].targetPort: Invalid value: 65536: must be between 1 and 65535, inclusive
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80,"targetPort":""}]}}'
1|service/s created
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80,"targetPort":"-a"}]}}'
2|The Service "s" is invalid: spec.ports[0].targetPort: Invalid value: "-a": must not begin or end with a hyphen
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80,"targetPort":"123"}]}}'
2|The Service "s" is invalid: spec.ports[0].targetPort: Invalid value: "123": must contain at least one letter (a-z)
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80,"targetPort":"a--b"}]}}'
2|The Service "s" is invalid: spec.ports[0].targetPort: Invalid value: "a--b": must not contain consecutive hyphens
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80,"targetPort":1.5}]}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal number 1.5 into Go struct field ServicePort.spec.ports.targetPort of type int32
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80.5}]}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal number 80.5 into Go struct field ServicePort.spec.ports.port of type int32
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":-1}]}}'
2|The Service "s" is invalid: 
2|* spec.ports[0].port: Invalid value: -1: must be between 1 and 65535, inclusive
2|* spec.ports[0].targetPort: Invalid value: -1: must be between 1 and 65535, inclusive
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"name":"x"}]}}'
2|The Service "s" is invalid: 
2|* spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive
2|* spec.ports[0].targetPort: Invalid value: 0: must be between 1 and 65535, inclusive
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[]}}'
2|The Service "s" is invalid: spec.ports: Required value
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":null}}'
2|The Service "s" is invalid: spec.ports: Required value
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{}}'
2|The Service "s" is invalid: spec.ports: Required value
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"clusterIP":""}}'
2|Error from server (AlreadyExists): error when creating "STDIN": services "s" already exists
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"clusterIP":"none"}}'
2|The Service "s" is invalid: spec.clusterIPs[0]: Invalid value: "none": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"clusterIP":"10.96.0.0"}}'
2|The Service "s" is invalid: spec.clusterIPs: Invalid value: ["10.96.0.0"]: failed to allocate IP 10.96.0.0: the provided network does not match the current range
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"clusterIP":"10.96.255.255"}}'
2|The Service "s" is invalid: spec.clusterIPs: Invalid value: ["10.96.255.255"]: failed to allocate IP 10.96.255.255: the provided network does not match the current range
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"clusterIP":"fd00::1"}}'
2|The Service "s" is invalid: spec.clusterIPs[0]: Invalid value: ["fd00::1"]: IPv6 is not configured on this cluster
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"clusterIPs":["10.96.9.9"]}}'
2|The Service "s" is invalid: spec.clusterIPs: Invalid value: ["10.96.9.9"]: must be empty when `clusterIP` is not specified
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"clusterIP":"10.96.9.8","clusterIPs":["10.96.9.7"]}}'
2|The Service "s" is invalid: spec.clusterIPs: Invalid value: ["10.96.9.7"]: first value must match `clusterIP`
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"clusterIPs":["10.96.9.9","10.96.9.10"]}}'
2|The Service "s" is invalid: 
2|* spec.clusterIPs: Invalid value: ["10.96.9.9","10.96.9.10"]: must be empty when `clusterIP` is not specified
2|* spec.clusterIPs: Invalid value: ["10.96.9.9","10.96.9.10"]: may specify no more than one IP for each IP family
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"clusterIPs":["10.96.9.9","10.96.9.10","x"]}}'
2|The Service "s" is invalid: 
2|* spec.clusterIPs: Invalid value: ["10.96.9.9","10.96.9.10","x"]: must be empty when `clusterIP` is not specified
2|* spec.clusterIPs[2]: Invalid value: "x": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
2|* spec.clusterIPs: Invalid value: ["10.96.9.9","10.96.9.10","x"]: may only hold up to 2 values
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"clusterIPs":["None","None"]}}'
2|The Service "s" is invalid: 
2|* spec.clusterIPs: Invalid value: ["None","None"]: must be empty when `clusterIP` is not specified
2|* spec.clusterIPs: Invalid value: ["None","None"]: 'None' must be the first and only value
2|* spec.clusterIPs[1]: Invalid value: "None": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"clusterIP":"None","clusterIPs":["10.96.9.9"]}}'
2|The Service "s" is invalid: spec.clusterIPs: Invalid value: ["10.96.9.9"]: first value must match `clusterIP`
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"ipFamilies":["IPv4","IPv6"]}}'
2|The Service "s" is invalid: spec.ipFamilyPolicy: Invalid value: "SingleStack": must be 'RequireDualStack' or 'PreferDualStack' when multiple IP families are specified
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"ipFamilies":["IPv4","IPv4"]}}'
2|The Service "s" is invalid: spec.ipFamilies[1]: Duplicate value: "IPv4"
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"ipFamilies":["ipv4"]}}'
2|The Service "s" is invalid: spec.ipFamilies[0]: Unsupported value: "ipv4": supported values: "IPv4", "IPv6"
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"ipFamilyPolicy":"Single"}}'
2|The Service "s" is invalid: spec.ipFamilyPolicy: Unsupported value: "Single": supported values: "PreferDualStack", "RequireDualStack", "SingleStack"
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"ipFamilyPolicy":"PreferDualStack","ipFamilies":["IPv6","IPv4"]}}'
2|The Service "s" is invalid: spec.ipFamilies[0]: Invalid value: "IPv6": not configured on this cluster
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"type":"LoadBalancer","clusterIP":"None"}}'
2|The Service "s" is invalid: spec.clusterIPs[0]: Invalid value: "None": may not be set to 'None' for LoadBalancer services
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"type":"ExternalName"}}'
2|The Service "s" is invalid: spec.externalName: Required value
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"type":"ExternalName","externalName":""}}'
2|The Service "s" is invalid: spec.externalName: Required value
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"type":"ExternalName","externalName":"-x.example.com"}}'
2|The Service "s" is invalid: spec.externalName: Invalid value: "-x.example.com": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"type":"ExternalName","externalName":"a..b"}}'
2|The Service "s" is invalid: spec.externalName: Invalid value: "a..b": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"type":"ExternalName","externalName":"x","clusterIP":"10.96.3.3"}}'
2|The Service "s" is invalid: spec.clusterIPs: Forbidden: may not be set for ExternalName services
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"type":"ExternalName","externalName":"x","clusterIP":"None"}}'
2|The Service "s" is invalid: spec.clusterIPs: Forbidden: may not be set for ExternalName services
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"type":"ExternalName","externalName":"x","externalTrafficPolicy":"Local"}}'
2|The Service "s" is invalid: spec.externalTrafficPolicy: Invalid value: "Local": may only be set for externally-accessible services
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"type":"ExternalName","externalName":"x","internalTrafficPolicy":"Local","sessionAffinity":"ClientIP"}}'
2|Error from server (AlreadyExists): error when creating "STDIN": services "s" already exists
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"type":"ExternalName","externalName":"x","ports":[{"port":80,"nodePort":30000}]}}'
2|Error from server (AlreadyExists): error when creating "STDIN": services "s" already exists
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"type":"ClusterIP","externalName":"x","ports":[{"port":80}]}}'
2|Warning: spec.externalName is ignored when spec.type is not "ExternalName"
2|Error from server (AlreadyExists): error when creating "STDIN": services "s" already exists
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"externalIPs":["1.2.3"]}}'
2|The Service "s" is invalid: spec.externalIPs[0]: Invalid value: "1.2.3": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"externalIPs":["127.0.0.1","0.0.0.0","224.0.0.1","169.254.1.1","::1"]}}'
2|The Service "s" is invalid: 
2|* spec.externalIPs[0]: Invalid value: "127.0.0.1": may not be in the loopback range (127.0.0.0/8, ::1/128)
2|* spec.externalIPs[1]: Invalid value: "0.0.0.0": may not be unspecified (0.0.0.0)
2|* spec.externalIPs[2]: Invalid value: "224.0.0.1": may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)
2|* spec.externalIPs[3]: Invalid value: "169.254.1.1": may not be in the link-local range (169.254.0.0/16, fe80::/10)
2|* spec.externalIPs[4]: Invalid value: "::1": may not be in the loopback range (127.0.0.0/8, ::1/128)
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"externalIPs":["010.1.1.1"]}}'
2|The Service "s" is invalid: spec.externalIPs[0]: Invalid value: "010.1.1.1": must not have leading 0s
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"externalIPs":["a.example.com"]}}'
2|The Service "s" is invalid: spec.externalIPs[0]: Invalid value: "a.example.com": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"sessionAffinity":"Client"}}'
2|The Service "s" is invalid: spec.sessionAffinity: Unsupported value: "Client": supported values: "ClientIP", "None"
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"sessionAffinity":"ClientIP","sessionAffinityConfig":{"clientIP":{"timeoutSeconds":0}}}}'
2|The Service "s" is invalid: spec.sessionAffinityConfig.clientIP.timeoutSeconds: Invalid value: 0: must be greater than 0 and less than 86400
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"sessionAffinity":"ClientIP","sessionAffinityConfig":{"clientIP":{"timeoutSeconds":86401}}}}'
2|The Service "s" is invalid: spec.sessionAffinityConfig.clientIP.timeoutSeconds: Invalid value: 86401: must be greater than 0 and less than 86400
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"sessionAffinity":"ClientIP","sessionAffinityConfig":{"clientIP":{"timeoutSeconds":"5"}}}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal string into Go struct field ClientIPConfig.spec.sessionAffinityConfig.clientIP.timeoutSeconds of type int32
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"sessionAffinity":"ClientIP","sessionAffinityConfig":{}}}'
2|Error from server (AlreadyExists): error when creating "STDIN": services "s" already exists
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"sessionAffinityConfig":{"clientIP":{"timeoutSeconds":10}}}}'
2|Error from server (AlreadyExists): error when creating "STDIN": services "s" already exists
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"type":"LoadBalancer","loadBalancerSourceRanges":["10.0.0.0"]}}'
2|The Service "s" is invalid: spec.LoadBalancerSourceRanges[0]: Invalid value: "10.0.0.0": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"type":"LoadBalancer","loadBalancerSourceRanges":["10.0.0.0/33"," 10.0.0.0/8"]}}'
2|The Service "s" is invalid: spec.LoadBalancerSourceRanges[0]: Invalid value: "10.0.0.0/33": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"loadBalancerClass":"x"}}'
2|The Service "s" is invalid: spec.loadBalancerClass: Forbidden: may only be used when `type` is 'LoadBalancer'
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"type":"LoadBalancer","loadBalancerClass":"bad class"}}'
2|The Service "s" is invalid: spec.loadBalancerClass: Invalid value: "bad class": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"type":"LoadBalancer","loadBalancerClass":""}}'
2|The Service "s" is invalid: 
2|* spec.loadBalancerClass: Invalid value: "": name part must be non-empty
2|* spec.loadBalancerClass: Invalid value: "": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"type":"LoadBalancer","loadBalancerIP":"nonsense"}}'
2|Error from server (AlreadyExists): error when creating "STDIN": services "s" already exists
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"allocateLoadBalancerNodePorts":false}}'
2|The Service "s" is invalid: spec.allocateLoadBalancerNodePorts: Forbidden: may only be used when `type` is 'LoadBalancer'
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"hc"},"spec":{"ports":[{"port":80}],"type":"LoadBalancer","externalTrafficPolicy":"Local","healthCheckNodePort":30001}}'
1|service/hc created
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"hc2"},"spec":{"ports":[{"port":80}],"type":"LoadBalancer","externalTrafficPolicy":"Local","healthCheckNodePort":30001}}'
2|Error from server (InternalError): error when creating "STDIN": Internal error occurred: failed to allocate requested HealthCheck NodePort 30001: provided port is already allocated
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"hc3"},"spec":{"ports":[{"port":80}],"type":"LoadBalancer","externalTrafficPolicy":"Local","healthCheckNodePort":99}}'
2|Error from server (InternalError): error when creating "STDIN": Internal error occurred: failed to allocate requested HealthCheck NodePort 99: provided port is not in the valid range. The range of valid ports is 30000-32767
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"hc4"},"spec":{"ports":[{"port":80}],"type":"LoadBalancer","healthCheckNodePort":30005}}'
2|The Service "hc4" is invalid: spec.healthCheckNodePort: Invalid value: 30005: may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"etp"},"spec":{"ports":[{"port":80}],"type":"NodePort","externalTrafficPolicy":""}}'
1|service/etp created
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"type":"NodePort","externalTrafficPolicy":"local"}}'
2|The Service "s" is invalid: spec.externalTrafficPolicy: Unsupported value: "local": supported values: "Cluster", "Local"
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"td"},"spec":{"ports":[{"port":80}],"internalTrafficPolicy":"","trafficDistribution":"PreferClose"}}'
2|The Service "td" is invalid: spec.internalTrafficPolicy: Unsupported value: "": supported values: "Cluster", "Local"
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"td2"},"spec":{"ports":[{"port":80}],"trafficDistribution":"PreferSameZone"}}'
1|service/td2 created
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"td3"},"spec":{"ports":[{"port":80}],"trafficDistribution":"PreferSameNode"}}'
1|service/td3 created
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"td4"},"spec":{"ports":[{"port":80}],"trafficDistribution":""}}'
2|The Service "td4" is invalid: spec.trafficDistribution: Unsupported value: "": supported values: "PreferClose", "PreferSameZone", "PreferSameNode"
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80,"nodePort":30001}],"type":"NodePort"}}'
2|The Service "s" is invalid: spec.ports[0].nodePort: Invalid value: 30001: provided port is already allocated
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"np0"},"spec":{"ports":[{"port":80,"nodePort":0}],"type":"NodePort"}}'
1|service/np0 created
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80,"name":"a","nodePort":30500},{"port":81,"name":"b","nodePort":30500}],"type":"NodePort"}}'
2|The Service "s" is invalid: spec.ports[1].nodePort: Invalid value: 30500: provided port is already allocated
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"npu"},"spec":{"ports":[{"port":80,"name":"a","nodePort":30500},{"port":80,"name":"b","nodePort":30500,"protocol":"UDP"}],"type":"NodePort"}}'
1|service/npu created
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"nps"},"spec":{"ports":[{"port":80,"nodePort":30500,"protocol":"SCTP"}],"type":"NodePort"}}'
2|The Service "nps" is invalid: spec.ports[0].nodePort: Invalid value: 30500: provided port is already allocated
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80,"nodePort":-5}],"type":"NodePort"}}'
2|The Service "s" is invalid: spec.ports[0].nodePort: Invalid value: -5: provided port is not in the valid range. The range of valid ports is 30000-32767
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"selector":{"":"x"}}}'
2|The Service "s" is invalid: 
2|* spec.selector: Invalid value: "": name part must be non-empty
2|* spec.selector: Invalid value: "": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"selector":{"a/b/c":"x"}}}'
2|The Service "s" is invalid: spec.selector: Invalid value: "a/b/c": a valid label key must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]') with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"selector":{"a":"x_"}}}'
2|The Service "s" is invalid: spec.selector: Invalid value: "x_": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"selnull"},"spec":{"ports":[{"port":80}],"selector":{"a":null}}}'
1|service/selnull created
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"selector":{"a":true}}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal bool into Go struct field ServiceSpec.spec.selector of type string
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"selector":["a"]}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal array into Go struct field ServiceSpec.spec.selector of type map[string]string
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"publishNotReadyAddresses":"yes"}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal string into Go struct field ServiceSpec.spec.publishNotReadyAddresses of type bool
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s"},"spec":{"ports":[{"port":80}],"type":"headless"}}'
2|The Service "s" is invalid: spec.type: Unsupported value: "headless": supported values: "ClusterIP", "ExternalName", "LoadBalancer", "NodePort"
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"typ"},"spec":{"ports":[{"port":80}],"type":""}}'
1|service/typ created
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"a.b"},"spec":{"ports":[{"port":80}]}}'
2|The Service "a.b" is invalid: metadata.name: Invalid value: "a.b": must not contain dots
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"},"spec":{"ports":[{"port":80}]}}'
2|The Service "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" is invalid: metadata.name: Invalid value: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx": must be no more than 63 characters
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":""},"spec":{"ports":[{"port":80}]}}'
2|The Service "" is invalid: spec.clusterIPs: Invalid value: [""]: failed to allocate IP: IPAddress.networking.k8s.io "10.96.180.37" is invalid: spec.parentRef.name: Required value
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s-"},"spec":{"ports":[{"port":80}]}}'
2|The Service "s-" is invalid: metadata.name: Invalid value: "s-": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s","namespace":"Bad_NS"},"spec":{"ports":[{"port":80}]}}'
2|Error from server (NotFound): error when creating "STDIN": namespaces "Bad_NS" not found
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s","annotations":{"bad key!":"x"}},"spec":{"ports":[{"port":80}]}}'
2|The Service "s" is invalid: metadata.annotations: Invalid value: "bad key!": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s","labels":{"a":"b c"},"annotations":{"x":1}},"spec":{"ports":[{"port":80}]}}'
2|error: unable to decode "STDIN": json: cannot unmarshal number into Go struct field ObjectMeta.metadata.annotations of type string
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s","finalizers":["nodomain"]},"spec":{"ports":[{"port":80}]}}'
2|The Service "s" is invalid: metadata.finalizers[0]: Invalid value: "nodomain": name is neither a standard finalizer name nor is it fully qualified
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s","finalizers":["bad domain/x"]},"spec":{"ports":[{"port":80}]}}'
2|The Service "s" is invalid: metadata.finalizers: Invalid value: "bad domain/x": prefix part a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s","finalizers":["foregroundDeletion","orphan"]},"spec":{"ports":[{"port":80}]}}'
2|The Service "s" is invalid: metadata.finalizers: Invalid value: ["foregroundDeletion","orphan"]: finalizer orphan and foregroundDeletion cannot be both set
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s","ownerReferences":[{"apiVersion":"v1","kind":"Pod","name":"x","uid":""}]},"spec":{"ports":[{"port":80}]}}'
2|The Service "s" is invalid: metadata.ownerReferences.uid: Invalid value: "": must not be empty
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s","ownerReferences":[{"apiVersion":"v1","kind":"Event","name":"x","uid":"1"}]},"spec":{"ports":[{"port":80}]}}'
2|The Service "s" is invalid: metadata.ownerReferences: Invalid value: {"apiVersion":"v1","kind":"Event","name":"x","uid":"1"}: /v1, Kind=Event is disallowed from being an owner
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s","ownerReferences":[{"apiVersion":"v1","kind":"Pod","name":"x","uid":"1","controller":true},{"apiVersion":"v1","kind":"Pod","name":"y","uid":"2","controller":true}]},"spec":{"ports":[{"port":80}]}}'
2|The Service "s" is invalid: metadata.ownerReferences: Invalid value: [{"apiVersion":"v1","kind":"Pod","name":"x","uid":"1","controller":true},{"apiVersion":"v1","kind":"Pod","name":"y","uid":"2","controller":true}]: Only one reference can have Controller set to true. Found "true" in references for Pod/x and Pod/y
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"s","resourceVersion":"5"},"spec":{"ports":[{"port":80}]}}'
2|Error from server (AlreadyExists): error when creating "STDIN": services "s" already exists
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"gen","generation":-1},"spec":{"ports":[{"port":80}]}}'
2|The Service "gen" is invalid: metadata.generation: Invalid value: -1: must be greater than or equal to 0
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"del","deletionTimestamp":"2020-01-01T00:00:00Z"},"spec":{"ports":[{"port":80}]}}'
1|service/del created
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"crt","creationTimestamp":"yesterday"},"spec":{"ports":[{"port":80}]}}'
2|error: unable to decode "STDIN": parsing time "yesterday" as "2006-01-02T15:04:05Z07:00": cannot parse "yesterday" as "2006"
? 1
$ kubectl get svc --no-headers | awk '{print $1,$2}'
1|del ClusterIP
1|etp NodePort
1|hc LoadBalancer
1|kubernetes ClusterIP
1|np0 NodePort
1|npu NodePort
1|s ClusterIP
1|selnull ClusterIP
1|td2 ClusterIP
1|td3 ClusterIP
1|typ ClusterIP
