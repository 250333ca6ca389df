# What the server says of workloads' and network objects' fields that are wrong, one at a time and several together.
> pod.json
| {"apiVersion":"v1","kind":"Pod","metadata":{"name":"p","labels":{"app":"p"}},"spec":{"containers":[{"name":"c","image":"nginx:1.27"}]}}
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"containers":[{"name":"c","image":"x","livenessProbe":{"httpGet":{"path":"/","port":"a_b"},"tcpSocket":{"port":80}}}]}}'
2|The Pod "p" is invalid: 
2|* spec.containers[0].livenessProbe.httpGet.port: Invalid value: "a_b": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)
2|* spec.containers[0].livenessProbe.tcpSocket: Forbidden: may not specify more than 1 handler type
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"containers":[{"name":"c","image":"x","readinessProbe":{}}]}}'
2|The Pod "p" is invalid: spec.containers[0].readinessProbe: Required value: must specify a handler type
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"containers":[{"name":"c","image":"x","readinessProbe":{"httpGet":{"port":0,"scheme":"ftp","path":"","httpHeaders":[{"name":"a b","value":"c"}]},"periodSeconds":-1,"timeoutSeconds":-1,"failureThreshold":-1,"successThreshold":-1,"initialDelaySeconds":-1}}]}}'
2|The Pod "p" is invalid: 
2|* spec.containers[0].readinessProbe.httpGet.port: Invalid value: 0: must be between 1 and 65535, inclusive
2|* spec.containers[0].readinessProbe.httpGet.scheme: Unsupported value: "ftp": supported values: "HTTP", "HTTPS"
2|* spec.containers[0].readinessProbe.httpGet.httpHeaders: Invalid value: "a b": a valid HTTP header must consist of alphanumeric characters or '-' (e.g. 'X-Header-Name', regex used for validation is '[-A-Za-z0-9]+')
2|* spec.containers[0].readinessProbe.initialDelaySeconds: Invalid value: -1: must be greater than or equal to 0
2|* spec.containers[0].readinessProbe.timeoutSeconds: Invalid value: -1: must be greater than or equal to 0
2|* spec.containers[0].readinessProbe.periodSeconds: Invalid value: -1: must be greater than or equal to 0
2|* spec.containers[0].readinessProbe.successThreshold: Invalid value: -1: must be greater than or equal to 0
2|* spec.containers[0].readinessProbe.failureThreshold: Invalid value: -1: must be greater than or equal to 0
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"containers":[{"name":"c","image":"x","livenessProbe":{"exec":{"command":[]},"successThreshold":2},"startupProbe":{"grpc":{"port":70000},"successThreshold":3}}]}}'
2|The Pod "p" is invalid: 
2|* spec.containers[0].livenessProbe.exec.command: Required value
2|* spec.containers[0].livenessProbe.successThreshold: Invalid value: 2: must be 1
2|* spec.containers[0].startupProbe.grpc.port: Invalid value: 70000: must be between 1 and 65535, inclusive
2|* spec.containers[0].startupProbe.successThreshold: Invalid value: 3: must be 1
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"containers":[{"name":"c","image":"x","livenessProbe":{"tcpSocket":{"port":"no such port name"},"terminationGracePeriodSeconds":0},"readinessProbe":{"tcpSocket":{"port":80},"terminationGracePeriodSeconds":5}}]}}'
2|The Pod "p" is invalid: 
2|* spec.containers[0].livenessProbe.tcpSocket.port: Invalid value: "no such port name": must be no more than 15 characters
2|* spec.containers[0].livenessProbe.tcpSocket.port: Invalid value: "no such port name": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)
2|* spec.containers[0].livenessProbe.terminationGracePeriodSeconds: Invalid value: 0: must be greater than 0
2|* spec.containers[0].readinessProbe.terminationGracePeriodSeconds: Invalid value: 5: must not be set for readinessProbes
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"containers":[{"name":"c","image":"x","lifecycle":{"preStop":{},"postStart":{"exec":{},"sleep":{"seconds":0}}}}]}}'
2|The Pod "p" is invalid: 
2|* spec.containers[0].lifecycle.postStart.exec.command: Required value
2|* spec.containers[0].lifecycle.postStart.sleep: Forbidden: may not specify more than 1 handler type
2|* spec.containers[0].lifecycle.preStop: Required value: must specify a handler type
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"containers":[{"name":"c","image":"x","lifecycle":{"preStop":{"sleep":{"seconds":100}}}}]}}'
2|The Pod "p" is invalid: spec.containers[0].lifecycle.preStop.sleep: Invalid value: 100: must be non-negative and less than terminationGracePeriodSeconds (30)
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"containers":[{"name":"c","image":"x","env":[{"name":"","value":"x"},{"name":"a=b"},{"name":"A","value":"x","valueFrom":{"fieldRef":{"fieldPath":"metadata.name"}}},{"name":"B","valueFrom":{}},{"name":"C","valueFrom":{"fieldRef":{"fieldPath":"spec.hostname"}}},{"name":"D","valueFrom":{"fieldRef":{"apiVersion":"v2","fieldPath":"metadata.name"}}}]}]}}'
2|The Pod "p" is invalid: 
2|* spec.containers[0].env[0].name: Required value
2|* spec.containers[0].env[1].name: Invalid value: "a=b": a valid environment variable name must consist only of printable ASCII characters other than '='
2|* spec.containers[0].env[2].valueFrom: Invalid value: "": may not be specified when `value` is not empty
2|* spec.containers[0].env[3].valueFrom: Invalid value: "": must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`
2|* spec.containers[0].env[4].valueFrom.fieldRef.fieldPath: Invalid value: "spec.hostname": error converting fieldPath: field label not supported: spec.hostname
2|* spec.containers[0].env[5].valueFrom.fieldRef.fieldPath: Invalid value: "metadata.name": error converting fieldPath: unsupported pod version: v2
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"containers":[{"name":"c","image":"x","env":[{"name":"A","valueFrom":{"configMapKeyRef":{"name":"Bad_Name","key":"a b"}}},{"name":"B","valueFrom":{"secretKeyRef":{"name":"","key":""}}},{"name":"C","valueFrom":{"resourceFieldRef":{"resource":"limits.gpu"}}},{"name":"D","valueFrom":{"resourceFieldRef":{"resource":"limits.cpu","divisor":"3"}}}],"envFrom":[{},{"configMapRef":{"name":"a"},"secretRef":{"name":"b"}},{"prefix":"a=","configMapRef":{"name":"x"}}]}]}}'
2|The Pod "p" is invalid: 
2|* spec.containers[0].env[0].valueFrom.configMapKeyRef.name: Invalid value: "Bad_Name": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.containers[0].env[0].valueFrom.configMapKeyRef.key: Invalid value: "a b": a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')
2|* spec.containers[0].env[1].valueFrom.secretKeyRef.name: Invalid value: "": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.containers[0].env[1].valueFrom.secretKeyRef.key: Required value
2|* spec.containers[0].env[2].valueFrom.resourceFieldRef.resource: Unsupported value: "limits.gpu": supported values: "limits.cpu", "limits.ephemeral-storage", "limits.memory", "requests.cpu", "requests.ephemeral-storage", "requests.memory"
2|* spec.containers[0].env[3].valueFrom.resourceFieldRef.divisor: Invalid value: "limits.cpu": only divisor's values 1m and 1 are supported with the cpu resource
2|* spec.containers[0].envFrom: Invalid value: "": must specify one of: `configMapRef` or `secretRef`
2|* spec.containers[0].envFrom: Invalid value: "": may not have more than one field specified at a time
2|* spec.containers[0].envFrom[2].prefix: Invalid value: "a=": a valid environment variable name must consist only of printable ASCII characters other than '='
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"containers":[{"name":"c","image":"x","resources":{"requests":{"cpu":"one"}}}]}}'
2|Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"containers":[{"name":"c","image":"x","resources":{"requests":{"memory":"100m"}}}]}}'
1|pod/p created
2|Warning: spec.containers[0].resources.requests[memory]: fractional byte value "100m" is invalid, must be an integer
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p2"},"spec":{"containers":[{"name":"c","image":"x","imagePullPolicy":"Often","terminationMessagePolicy":"X","terminationMessagePath":""}],"restartPolicy":"Sometimes","dnsPolicy":"Mine"}}'
2|The Pod "p2" is invalid: 
2|* spec.containers[0].terminationMessagePolicy: Unsupported value: "X": supported values: "File", "FallbackToLogsOnError"
2|* spec.containers[0].imagePullPolicy: Unsupported value: "Often": supported values: "Always", "IfNotPresent", "Never"
2|* spec.restartPolicy: Unsupported value: "Sometimes": supported values: "Always", "OnFailure", "Never"
2|* spec.dnsPolicy: Unsupported value: "Mine": supported values: "ClusterFirstWithHostNet", "ClusterFirst", "Default", "None"
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"dnsPolicy":"None","containers":[{"name":"c","image":"x"}]}}'
2|The Pod "p" is invalid: spec.dnsConfig: Required value: must provide `dnsConfig` when `dnsPolicy` is None
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"dnsPolicy":"None","dnsConfig":{"nameservers":["1.1.1.1","2.2.2.2","3.3.3.3","x"],"searches":["a","b_c","-d"],"options":[{"name":""}]},"containers":[{"name":"c","image":"x"}]}}'
2|The Pod "p" is invalid: 
2|* spec.dnsConfig.nameservers: Invalid value: ["1.1.1.1","2.2.2.2","3.3.3.3","x"]: must not have more than 3 nameservers
2|* spec.dnsConfig.nameservers[3]: Invalid value: "x": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
2|* spec.dnsConfig.searches[2]: Invalid value: "-d": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '_', '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?(\._?[a-z0-9]([-_a-z0-9]*[a-z0-9])?)*')
2|* spec.dnsConfig.options[0]: Required value: must not be empty
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"hostAliases":[{"ip":"300.1.1.1","hostnames":["Bad_Host","ok.example"]},{"hostnames":["x"]}],"hostname":"Host.Name","subdomain":"sub.domain","containers":[{"name":"c","image":"x"}]}}'
2|The Pod "p" is invalid: 
2|* spec.hostname: Invalid value: "Host.Name": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.subdomain: Invalid value: "sub.domain": must not contain dots
2|* spec.hostAliases[0].ip: Invalid value: "300.1.1.1": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
2|* spec.hostAliases[0].hostnames[0]: Invalid value: "Bad_Host": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.hostAliases[1].ip: Invalid value: "": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"nodeSelector":{"a b":"c","k":"v w"},"nodeName":"Node_1","serviceAccountName":"S A","imagePullSecrets":[{"name":""}],"priorityClassName":"none","containers":[{"name":"c","image":"x"}]}}'
2|Error from server (Forbidden): error when creating "STDIN": pods "p" is forbidden: error looking up service account default/S A: serviceaccount "S A" not found
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"priorityClassName":"none","containers":[{"name":"c","image":"x"}]}}'
2|Error from server (Forbidden): error when creating "STDIN": pods "p" is forbidden: no PriorityClass with name none was found
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"serviceAccountName":"robot","containers":[{"name":"c","image":"x"}]}}'
2|Error from server (Forbidden): error when creating "STDIN": pods "p" is forbidden: error looking up service account default/robot: serviceaccount "robot" not found
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"priority":5,"containers":[{"name":"c","image":"x"}]}}'
2|Error from server (Forbidden): error when creating "STDIN": pods "p" is forbidden: the integer value of priority (5) must not be provided in pod spec; priority admission controller computed 0 from the given PriorityClass name
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"runtimeClassName":"gvisor","containers":[{"name":"c","image":"x"}]}}'
2|Error from server (Forbidden): error when creating "STDIN": pods "p" is forbidden: pod rejected: RuntimeClass "gvisor" not found
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"tolerations":[{"key":"a","operator":"Is"},{"operator":"Equal","value":"x"},{"key":"a","operator":"Exists","value":"v"},{"key":"k","effect":"NoRun"},{"key":"k","effect":"NoSchedule","tolerationSeconds":5}],"containers":[{"name":"c","image":"x"}]}}'
2|The Pod "p" is invalid: 
2|* spec.tolerations[0].operator: Unsupported value: "Is": supported values: "Equal", "Exists"
2|* spec.tolerations[1].operator: Invalid value: "Equal": operator must be Exists when `key` is empty, which means "match all values and all keys"
2|* spec.tolerations[2].operator: Invalid value: "v": value must be empty when `operator` is 'Exists'
2|* spec.tolerations[3].effect: Unsupported value: "NoRun": supported values: "NoSchedule", "PreferNoSchedule", "NoExecute"
2|* spec.tolerations[4].effect: Invalid value: "NoSchedule": effect must be 'NoExecute' when `tolerationSeconds` is set
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"volumes":[{"name":"a","emptyDir":{}},{"name":"a","emptyDir":{}},{"name":"B","hostPath":{"path":"../x","type":"Odd"}},{"name":"d"},{"name":"e","emptyDir":{},"configMap":{"name":"x"}},{"name":"f","secret":{}},{"name":"g","configMap":{"name":"x","items":[{"key":"","path":"../y"}],"defaultMode":1000}}],"containers":[{"name":"c","image":"x","volumeMounts":[{"name":"zz","mountPath":"/a"},{"name":"a","mountPath":""},{"name":"a","mountPath":"/a","subPath":"/abs"},{"name":"a","mountPath":"/a","subPath":"../x"}]}]}}'
2|The Pod "p" is invalid: 
2|* spec.volumes[1].name: Duplicate value: "a"
2|* spec.volumes[2].hostPath.path: Invalid value: "../x": must not contain '..'
2|* spec.volumes[2].hostPath.type: Unsupported value: "Odd": supported values: "", "BlockDevice", "CharDevice", "Directory", "DirectoryOrCreate", "File", "FileOrCreate", "Socket"
2|* spec.volumes[2].name: Invalid value: "B": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.volumes[4].configMap: Forbidden: may not specify more than 1 volume type
2|* spec.volumes[5].secret.secretName: Required value
2|* spec.volumes[6].configMap.defaultMode: Invalid value: 1000: must be a number between 0 and 0777 (octal), both inclusive
2|* spec.volumes[6].configMap.items[0].key: Required value
2|* spec.volumes[6].configMap.items[0].path: Invalid value: "../y": must not contain '..'
2|* spec.containers[0].volumeMounts[0].name: Not found: "zz"
2|* spec.containers[0].volumeMounts[1].mountPath: Required value
2|* spec.containers[0].volumeMounts[2].mountPath: Invalid value: "/a": must be unique
2|* spec.containers[0].volumeMounts.subPath: Invalid value: "/abs": must be a relative path
2|* spec.containers[0].volumeMounts[3].mountPath: Invalid value: "/a": must be unique
2|* spec.containers[0].volumeMounts.subPath: Invalid value: "../x": must not contain '..'
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"affinity":{"nodeAffinity":{"requiredDuringSchedulingIgnoredDuringExecution":{"nodeSelectorTerms":[]},"preferredDuringSchedulingIgnoredDuringExecution":[{"weight":0,"preference":{}}]},"podAffinity":{"requiredDuringSchedulingIgnoredDuringExecution":[{"labelSelector":{}}]}},"containers":[{"name":"c","image":"x"}]}}'
2|The Pod "p" is invalid: 
2|* spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms: Required value: must have at least one node selector term
2|* spec.affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].weight: Invalid value: 0: must be in the range 1-100
2|* spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].topologyKey: Required value: can not be empty
2|* spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].topologyKey: Invalid value: "": name part must be non-empty
2|* spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].topologyKey: Invalid value: "": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"topologySpreadConstraints":[{"maxSkew":0,"topologyKey":"","whenUnsatisfiable":"Maybe"},{"maxSkew":1,"topologyKey":"zone","whenUnsatisfiable":"DoNotSchedule","minDomains":0}],"containers":[{"name":"c","image":"x"}]}}'
2|The Pod "p" is invalid: 
2|* spec.topologySpreadConstraints[0].maxSkew: Invalid value: 0: must be greater than zero
2|* spec.topologySpreadConstraints[0].topologyKey: Required value: can not be empty
2|* spec.topologySpreadConstraints[0].whenUnsatisfiable: Unsupported value: "Maybe": supported values: "DoNotSchedule", "ScheduleAnyway"
2|* spec.topologySpreadConstraints[1].minDomains: Invalid value: 0: must be greater than zero
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"securityContext":{"runAsUser":-1,"fsGroup":-5,"supplementalGroups":[-1],"sysctls":[{"name":"a b","value":"1"},{"name":"net.ipv4.ip_unprivileged_port_start","value":"0"},{"name":"net.ipv4.ip_unprivileged_port_start","value":"1"}]},"containers":[{"name":"c","image":"x","securityContext":{"privileged":true,"allowPrivilegeEscalation":false,"capabilities":{"add":["NET_ADMIN"]}}}]}}'
2|The Pod "p" is invalid: 
2|* spec.containers[0].securityContext: Invalid value: {"Capabilities":{"Add":["NET_ADMIN"],"Drop":null},"Privileged":true,"SELinuxOptions":null,"WindowsOptions":null,"RunAsUser":null,"RunAsGroup":null,"RunAsNonRoot":null,"ReadOnlyRootFilesystem":null,"AllowPrivilegeEscalation":false,"ProcMount":null,"SeccompProfile":null,"AppArmorProfile":null}: cannot set `allowPrivilegeEscalation` to false and `privileged` to true
2|* spec.securityContext.fsGroup: Invalid value: -5: must be between 0 and 2147483647, inclusive
2|* spec.securityContext.runAsUser: Invalid value: -1: must be between 0 and 2147483647, inclusive
2|* spec.securityContext.supplementalGroups[0]: Invalid value: -1: must be between 0 and 2147483647, inclusive
2|* spec.securityContext.sysctls[0].name: Invalid value: "a b": must have at most 253 characters and match regex ^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[\./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$
2|* spec.securityContext.sysctls[2].name: Duplicate value: "net.ipv4.ip_unprivileged_port_start"
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"readinessGates":[{"conditionType":"a b"},{"conditionType":"example.com/ok"}],"initContainers":[{"name":"c","image":"x"},{"name":"i","image":"x","restartPolicy":"Never"},{"name":"j","image":"x","readinessProbe":{"tcpSocket":{"port":1}},"lifecycle":{"preStop":{"sleep":{"seconds":1}}}}],"containers":[{"name":"c","image":"x","restartPolicy":"Maybe"}]}}'
2|The Pod "p" is invalid: 
2|* spec.containers[0].restartPolicy: Unsupported value: "Maybe": supported values: "Always", "Never", "OnFailure"
2|* spec.initContainers[0].name: Duplicate value: "c"
2|* spec.initContainers[2].lifecycle: Forbidden: may not be set for init containers without restartPolicy=Always
2|* spec.initContainers[2].readinessProbe: Forbidden: may not be set for init containers without restartPolicy=Always
2|* spec.readinessGates[0].conditionType: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"ephemeralContainers":[{"name":"e","image":"x"}],"containers":[{"name":"c","image":"x"}]}}'
2|The Pod "p" is invalid: spec.ephemeralContainers: Forbidden: cannot be set on create
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"schedulingGates":[{"name":"a b"},{"name":"x"},{"name":"x"}],"nodeName":"kind-worker","containers":[{"name":"c","image":"x"}]}}'
2|The Pod "p" is invalid: 
2|* spec.schedulingGates[0]: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.schedulingGates[2]: Duplicate value: "x"
2|* spec.nodeName: Forbidden: cannot be set until all schedulingGates have been cleared
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"os":{"name":"plan9"},"preemptionPolicy":"Always","overhead":{"cpu":"1"},"terminationGracePeriodSeconds":-3,"activeDeadlineSeconds":0,"setHostnameAsFQDN":true,"containers":[{"name":"c","image":"x"}]}}'
2|Error from server (Forbidden): error when creating "STDIN": pods "p" is forbidden: the string value of PreemptionPolicy (Always) must not be provided in pod spec; priority admission controller computed PreemptLowerPriority from the given PriorityClass name
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"containers":[{"name":"c","image":"x","command":"sh","args":["-c",1]}]}}'
2|Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal number into Go struct field Container.spec.containers.args of type string
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"containers":{"name":"c","image":"x"}}}'
2|Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal object into Go struct field PodSpec.spec.containers of type []v1.Container
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"containers":[{"name":"c","image":"x","env":{"A":"b"}}]}}'
2|Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal object into Go struct field Container.spec.containers.env of type []v1.EnvVar
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"containers":[{"name":"c","image":"x","env":[{"name":"A","value":1}]}]}}'
2|Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal number into Go struct field EnvVar.spec.containers.env.value of type string
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"containers":[{"name":"c","image":"x","env":[{"name":"A","value":true}],"port":[{"containerPort":80}],"imagepullpolicy":"Never"}],"restartpolicy":"Never"}}'
2|Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal bool into Go struct field EnvVar.spec.containers.env.value of type string
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p"},"spec":{"containers":[{"name":"c","image":"x","env":[{"name":"A","value":"1"},{"name":"A","value":"2"}],"ports":[{"containerPort":80},{"containerPort":80}]}]}}'
2|Warning: spec.containers[0].env[1]: hides previous definition of "A", which may be dropped when using apply
2|Warning: spec.containers[0].ports[1]: duplicate port definition with spec.containers[0].ports[0]
2|Error from server (AlreadyExists): error when creating "STDIN": pods "p" already exists
? 1
$ kubectl delete pod --all --now
1|pod "p" deleted from default namespace
$ kubectl create -f - <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"d"},"spec":{}}'
2|The Deployment "d" is invalid: 
2|* spec.selector: Required value
2|* spec.template.metadata.labels: Invalid value: null: `selector` does not match template `labels`
2|* spec.template.spec.containers: Required value
? 1
$ kubectl create -f - <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"d"},"spec":{"replicas":-1,"selector":{},"template":{"spec":{"containers":[{"name":"c","image":"x"}]}}}}'
2|The Deployment "d" is invalid: 
2|* spec.replicas: Invalid value: -1: must be greater than or equal to 0
2|* spec.selector: Invalid value: {}: empty selector is invalid for deployment
? 1
$ kubectl create -f - <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"d"},"spec":{"minReadySeconds":-1,"progressDeadlineSeconds":0,"revisionHistoryLimit":-1,"strategy":{"type":"Rolling","rollingUpdate":{"maxSurge":0,"maxUnavailable":0}},"selector":{"matchLabels":{"a":"b"}},"template":{"metadata":{"labels":{"a":"b"}},"spec":{"restartPolicy":"Never","activeDeadlineSeconds":5,"containers":[{"name":"c","image":"x"}]}}}}'
2|The Deployment "d" is invalid: 
2|* spec.template.spec.restartPolicy: Unsupported value: "Never": supported values: "Always"
2|* spec.template.spec.activeDeadlineSeconds: Forbidden: activeDeadlineSeconds in ReplicaSet is not Supported
2|* spec.strategy: Unsupported value: {"Type":"Rolling","RollingUpdate":{"MaxUnavailable":0,"MaxSurge":0}}: supported values: "Recreate", "RollingUpdate"
2|* spec.minReadySeconds: Invalid value: -1: must be greater than or equal to 0
2|* spec.revisionHistoryLimit: Invalid value: -1: must be greater than or equal to 0
? 1
$ kubectl create -f - <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"d"},"spec":{"strategy":{"rollingUpdate":{"maxSurge":"0%","maxUnavailable":"0%"}},"minReadySeconds":600,"selector":{"matchLabels":{"a":"b"}},"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"c","image":"x"}]}}}}'
2|The Deployment "d" is invalid: 
2|* spec.strategy.rollingUpdate.maxUnavailable: Invalid value: "0%": may not be 0 when `maxSurge` is 0
2|* spec.progressDeadlineSeconds: Invalid value: 600: must be greater than minReadySeconds
? 1
$ kubectl create -f - <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"d"},"spec":{"strategy":{"rollingUpdate":{"maxSurge":"x%","maxUnavailable":"120%"}},"selector":{"matchLabels":{"a":"b"}},"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"c","image":"x"}]}}}}'
2|The Deployment "d" is invalid: 
2|* spec.strategy.rollingUpdate.maxSurge: Invalid value: "x%": a valid percent string must be a numeric string followed by an ending '%' (e.g. '1%',  or '93%', regex used for validation is '[0-9]+%')
2|* spec.strategy.rollingUpdate.maxUnavailable: Invalid value: "120%": must not be greater than 100%
? 1
$ kubectl create -f - <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"d"},"spec":{"selector":{"matchExpressions":[{"key":"a","operator":"Exists","values":["x"]},{"key":"b","operator":"In"},{"key":"","operator":"Was"}]},"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"c","image":"x"}]}}}}'
2|The Deployment "d" is invalid: 
2|* spec.selector.matchExpressions[0].values: Forbidden: may not be specified when `operator` is 'Exists' or 'DoesNotExist'
2|* spec.selector.matchExpressions[1].values: Required value: must be specified when `operator` is 'In' or 'NotIn'
2|* spec.selector.matchExpressions[2].operator: Invalid value: "Was": not a valid selector operator
2|* spec.selector.matchExpressions[2].key: Invalid value: "": name part must be non-empty
2|* spec.selector.matchExpressions[2].key: Invalid value: "": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.selector: Invalid value: {"matchExpressions":[{"key":"a","operator":"Exists","values":["x"]},{"key":"b","operator":"In"},{"key":"","operator":"Was"}]}: invalid label selector
? 1
$ kubectl create -f - <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"d.e_f"},"spec":{"selector":{"matchLabels":{"a":"b"}},"template":{"metadata":{"labels":{"a":"b"},"name":"x"},"spec":{}}}}'
2|The Deployment "d.e_f" is invalid: 
2|* metadata.name: Invalid value: "d.e_f": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.template.spec.containers: Required value
? 1
$ kubectl create -f - <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"d"},"spec":{"replicas":"3","selector":{"matchLabels":{"a":"b"}},"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"c","image":"x"}]}}}}'
2|Error from server (BadRequest): error when creating "STDIN": Deployment in version "v1" cannot be handled as a Deployment: json: cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32
? 1
$ kubectl create -f - <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"d"},"spec":{"replica":3,"selector":{"matchLabels":{"a":"b"},"app":"x"},"template":{"metadata":{"labels":{"a":"b"}},"spec":{"container":[],"containers":[{"name":"c","image":"x"}]}}}}'
2|Error from server (BadRequest): error when creating "STDIN": Deployment in version "v1" cannot be handled as a Deployment: strict decoding error: unknown field "spec.replica", unknown field "spec.selector.app", unknown field "spec.template.spec.container"
? 1
$ kubectl create -f - <<< '{"apiVersion":"apps/v1","kind":"StatefulSet","metadata":{"name":"s"},"spec":{"serviceName":"Bad_Svc","podManagementPolicy":"Serial","updateStrategy":{"type":"Recreate"},"selector":{"matchLabels":{"a":"b"}},"template":{"metadata":{"labels":{"a":"b"}},"spec":{"restartPolicy":"OnFailure","containers":[{"name":"c","image":"x"}]}}}}'
2|The StatefulSet "s" is invalid: 
2|* spec.podManagementPolicy: Invalid value: "Serial": must be 'OrderedReady' or 'Parallel'
2|* spec.updateStrategy: Invalid value: {"Type":"Recreate","RollingUpdate":null}: must be 'RollingUpdate' or 'OnDelete'
2|* spec.serviceName: Invalid value: "Bad_Svc": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.template.spec.restartPolicy: Unsupported value: "OnFailure": supported values: "Always"
? 1
$ kubectl create -f - <<< '{"apiVersion":"apps/v1","kind":"StatefulSet","metadata":{"name":"s"},"spec":{"replicas":-1,"ordinals":{"start":-1},"minReadySeconds":-1,"updateStrategy":{"type":"OnDelete","rollingUpdate":{"partition":-1}},"persistentVolumeClaimRetentionPolicy":{"whenDeleted":"Never","whenScaled":""},"selector":{"matchLabels":{"a":"b"}},"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"c","image":"x"}]}}}}'
2|The StatefulSet "s" is invalid: 
2|* spec.updateStrategy.rollingUpdate: Invalid value: {"Partition":-1,"MaxUnavailable":null}: only allowed for updateStrategy 'RollingUpdate'
2|* spec.persistentVolumeClaimRetentionPolicy.whenDeleted: Unsupported value: "Never": supported values: "Retain", "Delete"
2|* spec.replicas: Invalid value: -1: must be greater than or equal to 0
2|* spec.minReadySeconds: Invalid value: -1: must be greater than or equal to 0
2|* spec.ordinals.start: Invalid value: -1: must be greater than or equal to 0
? 1
$ kubectl create -f - <<< '{"apiVersion":"apps/v1","kind":"DaemonSet","metadata":{"name":"s"},"spec":{"updateStrategy":{"type":"RollingUpdate","rollingUpdate":{"maxUnavailable":0,"maxSurge":0}},"selector":{"matchLabels":{"a":"b"}},"template":{"metadata":{"labels":{"a":"c"}},"spec":{"containers":[{"name":"c","image":"x"}]}}}}'
2|The DaemonSet "s" is invalid: 
2|* spec.template.metadata.labels: Invalid value: {"a":"c"}: `selector` does not match template `labels`
2|* spec.updateStrategy.rollingUpdate.maxUnavailable: Required value: cannot be 0 when maxSurge is 0
? 1
$ kubectl create -f - <<< '{"apiVersion":"apps/v1","kind":"DaemonSet","metadata":{"name":"s"},"spec":{"updateStrategy":{"type":"Recreate"},"selector":{"matchLabels":{}},"template":{"metadata":{"labels":{"a":"c"}},"spec":{"restartPolicy":"Never","containers":[{"name":"c","image":"x"}]}}}}'
2|The DaemonSet "s" is invalid: 
2|* spec.selector: Invalid value: {}: empty selector is invalid for daemonset
2|* spec.template.spec.restartPolicy: Unsupported value: "Never": supported values: "Always"
2|* spec.updateStrategy: Unsupported value: {"Type":"Recreate","RollingUpdate":null}: supported values: "RollingUpdate", "OnDelete"
? 1
$ kubectl create -f - <<< '{"apiVersion":"apps/v1","kind":"ReplicaSet","metadata":{"name":"s"},"spec":{"replicas":-2,"minReadySeconds":-1,"selector":{"matchLabels":{"a":"b"}},"template":{"metadata":{"labels":{"a":"c"}},"spec":{"containers":[{"name":"c","image":"x"}]}}}}'
2|The ReplicaSet "s" is invalid: 
2|* spec.replicas: Invalid value: -2: must be greater than or equal to 0
2|* spec.minReadySeconds: Invalid value: -1: must be greater than or equal to 0
2|* spec.template.metadata.labels: Invalid value: {"a":"c"}: `selector` does not match template `labels`
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"ReplicationController","metadata":{"name":"s"},"spec":{"replicas":-2,"selector":{"a":"b"},"template":{"metadata":{"labels":{"a":"c"}},"spec":{"containers":[{"name":"c","image":"x"}]}}}}'
2|The ReplicationController "s" is invalid: 
2|* spec.replicas: Invalid value: -2: must be greater than or equal to 0
2|* spec.template.metadata.labels: Invalid value: {"a":"c"}: `selector` does not match template `labels`
? 1
$ kubectl create -f - <<< '{"apiVersion":"batch/v1","kind":"Job","metadata":{"name":"j"},"spec":{"backoffLimit":-1,"activeDeadlineSeconds":-1,"ttlSecondsAfterFinished":-1,"podReplacementPolicy":"X","template":{"spec":{"containers":[{"name":"c","image":"x"}]}}}}'
2|The Job "j" is invalid: 
2|* spec.activeDeadlineSeconds: Invalid value: -1: must be greater than or equal to 0
2|* spec.backoffLimit: Invalid value: -1: must be greater than or equal to 0
2|* spec.ttlSecondsAfterFinished: Invalid value: -1: must be greater than or equal to 0
2|* spec.podReplacementPolicy: Unsupported value: "X": supported values: "Failed", "TerminatingOrFailed"
2|* spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"
? 1
$ kubectl create -f - <<< '{"apiVersion":"batch/v1","kind":"Job","metadata":{"name":"j"},"spec":{"manualSelector":false,"selector":{"matchLabels":{"a":"b"}},"template":{"spec":{"restartPolicy":"Always","containers":[{"name":"c","image":"x"}]}}}}'
2|The Job "j" is invalid: 
2|* spec.selector: Invalid value: {"matchLabels":{"a":"b","batch.kubernetes.io/controller-uid":"cfc6574f-052e-4db9-aa5c-e0be363beb9b"}}: `selector` not auto-generated
2|* spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"
2|* spec.template.metadata.labels: Invalid value: {"batch.kubernetes.io/controller-uid":"cfc6574f-052e-4db9-aa5c-e0be363beb9b","batch.kubernetes.io/job-name":"j","controller-uid":"cfc6574f-052e-4db9-aa5c-e0be363beb9b","job-name":"j"}: `selector` does not match template `labels`
? 1
$ kubectl create -f - <<< '{"apiVersion":"batch/v1","kind":"CronJob","metadata":{"name":"j"},"spec":{"schedule":"* * *","timeZone":"Mars/Base","concurrencyPolicy":"Sometimes","startingDeadlineSeconds":-1,"jobTemplate":{"spec":{"template":{"spec":{"containers":[{"name":"c","image":"x"}]}}}}}}'
2|The CronJob "j" is invalid: 
2|* spec.schedule: Invalid value: "* * *": expected exactly 5 fields, found 3: [* * *]
2|* spec.startingDeadlineSeconds: Invalid value: -1: must be greater than or equal to 0
2|* spec.timeZone: Invalid value: "Mars/Base": unknown time zone Mars/Base
2|* spec.concurrencyPolicy: Unsupported value: "Sometimes": supported values: "Allow", "Forbid", "Replace"
2|* spec.jobTemplate.spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"
? 1
$ kubectl create -f - <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"i","annotations":{"kubernetes.io/ingress.class":"nginx"}},"spec":{"ingressClassName":"nginx","rules":[{"http":{"paths":[{"path":"/","pathType":"Prefix","backend":{"service":{"name":"a","port":{"number":80}}}}]}}]}}'
1|ingress.networking.k8s.io/i created
$ kubectl create -f - <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"i"},"spec":{"rules":[{"host":"Foo.example.com","http":{"paths":[{"path":"/a//b","pathType":"Exact","backend":{"service":{"name":"a","port":{"number":80,"name":"http"}}}},{"path":"/..","pathType":"Prefix","backend":{"service":{"name":"a","port":{"number":0}}}},{"path":"","pathType":"ImplementationSpecific","backend":{}},{"path":"/x","pathType":"Regex","backend":{"service":{"name":"a","port":{"number":70000}}}}]}}]}}'
2|The Ingress "i" is invalid: 
2|* spec.rules[0].host: Invalid value: "Foo.example.com": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
2|* spec.rules[0].http.paths[0].path: Invalid value: "/a//b": must not contain '//'
2|* spec.rules[0].http.paths[0].backend: Invalid value: "": cannot set both port name & port number
2|* spec.rules[0].http.paths[1].path: Invalid value: "/..": cannot end with '/..'
2|* spec.rules[0].http.paths[1].backend: Required value: port name or number is required
2|* spec.rules[0].http.paths[2].backend: Invalid value: "": resource or service backend is required
2|* spec.rules[0].http.paths[3].pathType: Unsupported value: "Regex": supported values: "Exact", "ImplementationSpecific", "Prefix"
2|* spec.rules[0].http.paths[3].backend.service.port.number: Invalid value: 70000: must be between 1 and 65535, inclusive
? 1
$ kubectl create -f - <<< '{"apiVersion":"networking.k8s.io/v1","kind":"Ingress","metadata":{"name":"i"},"spec":{"defaultBackend":{"service":{"name":"a","port":{"name":"A_B"}},"resource":{"kind":"X","name":"y"}},"tls":[{"secretName":"Bad_Name"}]}}'
2|The Ingress "i" is invalid: 
2|* spec.defaultBackend: Invalid value: "": cannot set both resource and service backends
2|* spec.tls[0].secretName: Invalid value: "Bad_Name": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl create -f - <<< '{"apiVersion":"networking.k8s.io/v1","kind":"IngressClass","metadata":{"name":"ic"},"spec":{"controller":"nodomain","parameters":{"kind":"","name":"","scope":"Galaxy"}}}'
2|The IngressClass "ic" is invalid: 
2|* spec.controller: Invalid value: "nodomain": must be a domain-prefixed path (such as "acme.io/foo")
2|* spec.parameters.kind: Required value
2|* spec.parameters.name: Required value
2|* spec.parameters.scope: Unsupported value: "Galaxy": supported values: "Cluster", "Namespace"
? 1
$ kubectl create -f - <<< '{"apiVersion":"networking.k8s.io/v1","kind":"NetworkPolicy","metadata":{"name":"n"},"spec":{"podSelector":{"matchLabels":{"a b":"c"}},"ingress":[{"ports":[{"port":0},{"port":"A_B"},{"port":80,"endPort":70},{"port":"http","endPort":90},{"endPort":90},{"protocol":"ICMP"}],"from":[{}]}],"egress":[{"to":[{"ipBlock":{"cidr":"10.0.0.1"}},{"ipBlock":{"cidr":"10.0.0.1/8","except":["10.0.0.0/8"]}}]}],"policyTypes":["Ingress","Egress","Both"]}}'
2|The NetworkPolicy "n" is invalid: 
2|* spec.podSelector.matchLabels: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.ingress[0].ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive
2|* spec.ingress[0].ports[1].port: Invalid value: "A_B": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)
2|* spec.ingress[0].ports[1].port: Invalid value: "A_B": must contain at least one letter (a-z)
2|* spec.ingress[0].ports[2].endPort: Invalid value: 80: must be greater than or equal to `port`
2|* spec.ingress[0].ports[3].endPort: Invalid value: 90: may not be specified when `port` is non-numeric
2|* spec.ingress[0].ports[4].endPort: Invalid value: 90: may not be specified when `port` is not specified
2|* spec.ingress[0].ports[5].protocol: Unsupported value: "ICMP": supported values: "TCP", "UDP", "SCTP"
2|* spec.ingress[0].from[0]: Required value: must specify a peer
2|* spec.egress[0].to[0].ipBlock.cidr: Invalid value: "10.0.0.1": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)
2|* spec.egress[0].to[1].ipBlock.cidr: Invalid value: "10.0.0.1/8": must not have bits set beyond the prefix length
2|* spec.egress[0].to[1].ipBlock.except[0]: Invalid value: "10.0.0.0/8": must be a strict subset of `cidr`
2|* spec.policyTypes: Invalid value: ["Ingress","Egress","Both"]: may not specify more than two policyTypes
? 1
$ kubectl create -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"e"},"addressType":"IPv4","endpoints":[{"addresses":["10.0.0.1"],"conditions":{"ready":"yes"}}]}'
2|Error from server (BadRequest): error when creating "STDIN": EndpointSlice in version "v1" cannot be handled as a EndpointSlice: json: cannot unmarshal string into Go struct field EndpointConditions.endpoints.conditions.ready of type bool
? 1
$ kubectl create -f - <<< '{"apiVersion":"discovery.k8s.io/v1","kind":"EndpointSlice","metadata":{"name":"e"},"addressType":"IPv4","endpoints":[{"addresses":["10.0.0.1","10.0.0.1"],"hints":{"forZones":[{"name":""}],"forNodes":[{"name":"N_1"}]},"targetRef":{}}],"ports":[{"name":"-a","protocol":"ICMP","appProtocol":"a b"},{"name":"","port":0}]}'
2|The EndpointSlice "e" is invalid: 
2|* ports[0].name: Invalid value: "-a": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* ports[0].protocol: Unsupported value: "ICMP": supported values: "SCTP", "TCP", "UDP"
2|* ports[0].appProtocol: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* endpoints[0].hints.forNodes[0].name: Invalid value: "N_1": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl create -f - <<< '{"apiVersion":"discovery.k8s.io/v1beta1","kind":"EndpointSlice","metadata":{"name":"e"},"addressType":"IPv4","endpoints":[]}'
2|error: resource mapping not found for name: "e" namespace: "" from "STDIN": no matches for kind "EndpointSlice" in version "discovery.k8s.io/v1beta1"
2|ensure CRDs are installed first
? 1
$ kubectl create -f - <<< '{"apiVersion":"policy/v1beta1","kind":"PodDisruptionBudget","metadata":{"name":"e"}}'
2|error: resource mapping not found for name: "e" namespace: "" from "STDIN": no matches for kind "PodDisruptionBudget" in version "policy/v1beta1"
2|ensure CRDs are installed first
? 1
$ kubectl create -f - <<< '{"apiVersion":"batch/v1beta1","kind":"CronJob","metadata":{"name":"e"}}'
2|error: resource mapping not found for name: "e" namespace: "" from "STDIN": no matches for kind "CronJob" in version "batch/v1beta1"
2|ensure CRDs are installed first
? 1
$ kubectl create -f - <<< '{"apiVersion":"autoscaling/v2beta2","kind":"HorizontalPodAutoscaler","metadata":{"name":"e"}}'
2|error: resource mapping not found for name: "e" namespace: "" from "STDIN": no matches for kind "HorizontalPodAutoscaler" in version "autoscaling/v2beta2"
2|ensure CRDs are installed first
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Deployment","metadata":{"name":"e"}}'
2|error: resource mapping not found for name: "e" namespace: "" from "STDIN": no matches for kind "Deployment" in version "v1"
2|ensure CRDs are installed first
? 1
$ kubectl create -f - <<< '{"apiVersion":"apps/v1","kind":"Service","metadata":{"name":"e"}}'
2|error: resource mapping not found for name: "e" namespace: "" from "STDIN": no matches for kind "Service" in version "apps/v1"
2|ensure CRDs are installed first
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"service","metadata":{"name":"e"}}'
2|Error from server (BadRequest): error when creating "STDIN": service in version "v1" cannot be handled as a Service: no kind "service" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Services","metadata":{"name":"e"}}'
2|error: resource mapping not found for name: "e" namespace: "" from "STDIN": no matches for kind "Services" in version "v1"
2|ensure CRDs are installed first
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1/","kind":"Service","metadata":{"name":"e"}}'
2|error: resource mapping not found for name: "e" namespace: "" from "STDIN": no matches for kind "Service" in version "v1/"
2|ensure CRDs are installed first
? 1
$ kubectl create -f - <<< '{"apiVersion":"a/b/c","kind":"Service","metadata":{"name":"e"}}'
2|error: error validating "STDIN": error validating data: unexpected GroupVersion string: a/b/c; if you choose to ignore these errors, turn validation off with --validate=false
? 1
$ kubectl create -f - <<< '{"apiVersion":1,"kind":"Service","metadata":{"name":"e"}}'
2|error: error validating "STDIN": error validating data: apiVersion isn't string type; if you choose to ignore these errors, turn validation off with --validate=false
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":["Service"],"metadata":{"name":"e"}}'
2|error: error validating "STDIN": error validating data: kind isn't string type; if you choose to ignore these errors, turn validation off with --validate=false
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"e"},"spec":{"ports":[{"port":80}],"type":null,"clusterIP":null,"sessionAffinity":""}}'
1|service/e created
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"e2"},"spec":{"ports":[null]}}'
2|The Service "e2" is invalid: 
2|* spec.ports[0].port: Invalid value: 0: must be between 1 and 65535, inclusive
2|* spec.ports[0].targetPort: Invalid value: 0: must be between 1 and 65535, inclusive
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"e2"},"spec":{"ports":[{"port":80.0}]}}'
1|service/e2 created
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"e3"},"spec":{"ports":[{"port":1e2}]}}'
1|service/e3 created
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"e4"},"spec":{"ports":[{"port":80.5}]}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal number 80.5 into Go struct field ServicePort.spec.ports.port of type int32
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"e4"},"spec":{"ports":[{"port":99999999999}]}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: json: cannot unmarshal number 99999999999 into Go struct field ServicePort.spec.ports.port of type int32
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"e4"},"Spec":{"ports":[{"port":80}]}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: strict decoding error: unknown field "Spec"
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"e4","lables":{"a":"b"}},"spec":{"ports":[{"port":80}]},"stauts":{}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: strict decoding error: unknown field "metadata.lables", unknown field "stauts"
? 1
$ kubectl create -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"e4"},"spec":{"ports":[{"port":80,"Port":81}]}}'
2|Error from server (BadRequest): error when creating "STDIN": Service in version "v1" cannot be handled as a Service: strict decoding error: unknown field "spec.ports[0].Port"
? 1
$ kubectl delete svc,deploy,pod --all --now
1|service "e" deleted from default namespace
1|service "e2" deleted from default namespace
1|service "e3" deleted from default namespace
1|service "kubernetes" deleted from default namespace
