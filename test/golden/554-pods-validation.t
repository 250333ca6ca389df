# Pods, Deployments and their kin: all errors in one message, and what may not change
> pod.yaml
| apiVersion: v1
| kind: Pod
| metadata: {name: p, labels: {app: p}}
| spec:
|   containers:
|   - name: a
|     image: nginx:1.27
|     ports: [{containerPort: 80, name: http}]
$ kubectl apply -f pod.yaml
1|pod/p created
@ ready
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p","labels":{"app":"p"}},"spec":{"containers":[{"name":"a","image":"nginx:1.27","ports":[{"containerPort":8080,"name":"http"}]}]}}'
2|The Pod "p" is invalid: spec: Forbidden: pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)
2|@@ -100,7 +100,7 @@
2|     {
2|      "Name": "http",
2|      "HostPort": 0,
2|-     "ContainerPort": 80,
2|+     "ContainerPort": 8080,
2|      "Protocol": "TCP",
2|      "HostIP": ""
2|     }
2|
? 1
$ kubectl patch pod p -p '{"spec":{"containers":[{"name":"a","image":"nginx:1.28"}]}}'
1|pod/p patched
$ kubectl patch pod p -p '{"spec":{"containers":[{"name":"a","image":""}]}}'
2|The Pod "p" is invalid: spec.containers[0].image: Required value
? 1
$ kubectl patch pod p -p '{"spec":{"containers":[{"name":"b","image":"x"}]}}'
2|The Pod "p" is invalid: spec.containers: Forbidden: pod updates may not add or remove containers
? 1
$ kubectl patch pod p -p '{"spec":{"nodeName":"kind-worker2"}}'
2|The Pod "p" is invalid: spec: Forbidden: pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)
2|@@ -148,7 +148,7 @@
2|  "NodeSelector": null,
2|  "ServiceAccountName": "default",
2|  "AutomountServiceAccountToken": null,
2|- "NodeName": "kind-worker",
2|+ "NodeName": "kind-worker2",
2|  "SecurityContext": {
2|   "HostNetwork": false,
2|   "HostPID": false,
2|
? 1
$ kubectl patch pod p -p '{"spec":{"activeDeadlineSeconds":-1}}'
2|The Pod "p" is invalid: 
2|* spec.activeDeadlineSeconds: Invalid value: -1: must be between 1 and 2147483647, inclusive
2|* spec.activeDeadlineSeconds: Invalid value: -1: must be between 0 and 2147483647, inclusive
? 1
$ kubectl patch pod p -p '{"spec":{"activeDeadlineSeconds":1000000}}'
1|pod/p patched
$ kubectl patch pod p -p '{"spec":{"activeDeadlineSeconds":2000000}}'
2|The Pod "p" is invalid: spec.activeDeadlineSeconds: Invalid value: 2000000: must be less than or equal to previous value
? 1
$ kubectl patch pod p -p '{"spec":{"tolerations":[{"key":"x","operator":"Exists"}]}}'
1|pod/p patched
$ kubectl patch pod p -p '{"spec":{"restartPolicy":"Never"}}'
2|The Pod "p" is invalid: spec: Forbidden: pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)
2|@@ -141,7 +141,7 @@
2|   }
2|  ],
2|  "EphemeralContainers": null,
2|- "RestartPolicy": "Always",
2|+ "RestartPolicy": "Never",
2|  "TerminationGracePeriodSeconds": 30,
2|  "ActiveDeadlineSeconds": 1000000,
2|  "DNSPolicy": "ClusterFirst",
2|
? 1
$ kubectl patch pod p -p '{"spec":{"terminationGracePeriodSeconds":1}}'
2|The Pod "p" is invalid: spec: Forbidden: pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)
2|@@ -142,7 +142,7 @@
2|  ],
2|  "EphemeralContainers": null,
2|  "RestartPolicy": "Always",
2|- "TerminationGracePeriodSeconds": 30,
2|+ "TerminationGracePeriodSeconds": 1,
2|  "ActiveDeadlineSeconds": 1000000,
2|  "DNSPolicy": "ClusterFirst",
2|  "NodeSelector": null,
2|
? 1
$ kubectl patch pod p --type=json -p '[{"op":"remove","path":"/spec/containers/0/ports"}]'
2|The Pod "p" is invalid: spec: Forbidden: pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)
2|@@ -96,15 +96,7 @@
2|    "Command": null,
2|    "Args": null,
2|    "WorkingDir": "",
2|-   "Ports": [
2|-    {
2|-     "Name": "http",
2|-     "HostPort": 0,
2|-     "ContainerPort": 80,
2|-     "Protocol": "TCP",
2|-     "HostIP": ""
2|-    }
2|-   ],
2|+   "Ports": null,
2|    "EnvFrom": null,
2|    "Env": null,
2|    "Resources": {
2|
? 1
$ kubectl create -f pod.yaml
2|Error from server (AlreadyExists): error when creating "pod.yaml": pods "p" already exists
? 1
$ kubectl replace -f pod.yaml
2|The Pod "p" is invalid: 
2|* spec.activeDeadlineSeconds: Invalid value: null: must not update from a positive integer to nil value
2|* spec.tolerations: Forbidden: existing toleration can not be modified except its tolerationSeconds
2|* spec: Forbidden: pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)
2|@@ -1,93 +1,5 @@
2| {
2|- "Volumes": [
2|-  {
2|-   "Name": "kube-api-access-chxx5",
2|-   "HostPath": null,
2|-   "EmptyDir": null,
2|-   "GCEPersistentDisk": null,
2|-   "AWSElasticBlockStore": null,
2|-   "GitRepo": null,
2|-   "Secret": null,
2|-   "NFS": null,
2|-   "ISCSI": null,
2|-   "Glusterfs": null,
2|-   "PersistentVolumeClaim": null,
2|-   "RBD": null,
2|-   "Quobyte": null,
2|-   "FlexVolume": null,
2|-   "Cinder": null,
2|-   "CephFS": null,
2|-   "Flocker": null,
2|-   "DownwardAPI": null,
2|-   "FC": null,
2|-   "AzureFile": null,
2|-   "ConfigMap": null,
2|-   "VsphereVolume": null,
2|-   "AzureDisk": null,
2|-   "PhotonPersistentDisk": null,
2|-   "Projected": {
2|-    "Sources": [
2|-     {
2|-      "Secret": null,
2|-      "DownwardAPI": null,
2|-      "ConfigMap": null,
2|-      "ServiceAccountToken": {
2|-       "Audience": "",
2|-       "ExpirationSeconds": 3607,
2|-       "Path": "token"
2|-      },
2|-      "ClusterTrustBundle": null,
2|-      "PodCertificate": null
2|-     },
2|-     {
2|-      "Secret": null,
2|-      "DownwardAPI": null,
2|-      "ConfigMap": {
2|-       "Name": "kube-root-ca.crt",
2|-       "Items": [
2|-        {
2|-         "Key": "ca.crt",
2|-         "Path": "ca.crt",
2|-         "Mode": null
2|-        }
2|-       ],
2|-       "Optional": null
2|-      },
2|-      "ServiceAccountToken": null,
2|-      "ClusterTrustBundle": null,
2|-      "PodCertificate": null
2|-     },
2|-     {
2|-      "Secret": null,
2|-      "DownwardAPI": {
2|-       "Items": [
2|-        {
2|-         "Path": "namespace",
2|-         "FieldRef": {
2|-          "APIVersion": "v1",
2|-          "FieldPath": "metadata.namespace"
2|-         },
2|-         "ResourceFieldRef": null,
2|-         "Mode": null
2|-        }
2|-       ]
2|-      },
2|-      "ConfigMap": null,
2|-      "ServiceAccountToken": null,
2|-      "ClusterTrustBundle": null,
2|-      "PodCertificate": null
2|-     }
2|-    ],
2|-    "DefaultMode": 420
2|-   },
2|-   "PortworxVolume": null,
2|-   "ScaleIO": null,
2|-   "StorageOS": null,
2|-   "CSI": null,
2|-   "Ephemeral": null,
2|-   "Image": null
2|-  }
2|- ],
2|+ "Volumes": null,
2|  "InitContainers": null,
2|  "Containers": [
2|   {
2|@@ -115,17 +27,7 @@
2|    "ResizePolicy": null,
2|    "RestartPolicy": null,
2|    "RestartPolicyRules": null,
2|-   "VolumeMounts": [
2|-    {
2|-     "Name": "kube-api-access-chxx5",
2|-     "ReadOnly": true,
2|-     "RecursiveReadOnly": null,
2|-     "MountPath": "/var/run/secrets/kubernetes.io/serviceaccount",
2|-     "SubPath": "",
2|-     "MountPropagation": null,
2|-     "SubPathExpr": ""
2|-    }
2|-   ],
2|+   "VolumeMounts": null,
2|    "VolumeDevices": null,
2|    "LivenessProbe": null,
2|    "ReadinessProbe": null,
2|@@ -146,9 +48,9 @@
2|  "ActiveDeadlineSeconds": 1000000,
2|  "DNSPolicy": "ClusterFirst",
2|  "NodeSelector": null,
2|- "ServiceAccountName": "default",
2|+ "ServiceAccountName": "",
2|  "AutomountServiceAccountToken": null,
2|- "NodeName": "kind-worker",
2|+ "NodeName": "",
2|  "SecurityContext": {
2|   "HostNetwork": false,
2|   "HostPID": false,
2|
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"q"},"spec":{"containers":[{"name":"a"},{"image":"x"}]}}'
2|The Pod "q" is invalid: 
2|* spec.containers[0].image: Required value
2|* spec.containers[1].name: Required value
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"q"},"spec":{"containers":[{"name":"a","image":" x"}]}}'
2|The Pod "q" is invalid: spec.containers[0].image: Invalid value: " x": must not have leading or trailing whitespace
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"q"},"spec":{"containers":[{"name":"a","image":"x","ports":[{"containerPort":80,"name":"http"},{"containerPort":81,"name":"http"}]}]}}'
2|The Pod "q" is invalid: spec.containers[0].ports[1].name: Duplicate value: "http"
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"q"},"spec":{"containers":[{"name":"a","image":"x","ports":[{"containerPort":80,"hostPort":70000,"hostIP":"x","protocol":"tcp"}]}]}}'
2|The Pod "q" is invalid: 
2|* spec.containers[0].ports[0].hostPort: Invalid value: 70000: must be between 1 and 65535, inclusive
2|* spec.containers[0].ports[0].protocol: Unsupported value: "tcp": supported values: "SCTP", "TCP", "UDP"
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"q"},"spec":{"hostNetwork":true,"containers":[{"name":"a","image":"x","ports":[{"containerPort":80,"hostPort":81}]}]}}'
2|The Pod "q" is invalid: spec.containers[0].ports[0].hostPort: Invalid value: 81: must match `containerPort` when `hostNetwork` is true
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"q"},"spec":{"containers":[{"name":"a","image":"x","ports":[{"containerPort":"80"}]}]}}'
2|Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal string into Go struct field ContainerPort.spec.containers.ports.containerPort of type int32
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"q"},"spec":{"containers":[{"name":"a","image":"x","ports":[{"name":"UPPER","containerPort":80},{"name":"1234","containerPort":80},{"name":"a--b","containerPort":80},{"name":"-a","containerPort":80}]}]}}'
2|The Pod "q" is invalid: 
2|* spec.containers[0].ports[0].name: Invalid value: "UPPER": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)
2|* spec.containers[0].ports[0].name: Invalid value: "UPPER": must contain at least one letter (a-z)
2|* spec.containers[0].ports[1].name: Invalid value: "1234": must contain at least one letter (a-z)
2|* spec.containers[0].ports[2].name: Invalid value: "a--b": must not contain consecutive hyphens
2|* spec.containers[0].ports[3].name: Invalid value: "-a": must not begin or end with a hyphen
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"q"},"spec":{"containers":[{"name":"a","image":"x","livenessProbe":{"httpGet":{"path":"/","port":"nope_nope"}},"startupProbe":{},"lifecycle":{"preStop":{}}}]}}'
2|The Pod "q" is invalid: 
2|* spec.containers[0].lifecycle.preStop: Required value: must specify a handler type
2|* spec.containers[0].livenessProbe.httpGet.port: Invalid value: "nope_nope": must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)
2|* spec.containers[0].startupProbe: Required value: must specify a handler type
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"q"},"spec":{"containers":[{"name":"a","image":"x","livenessProbe":{"httpGet":{"port":80,"scheme":"ftp"},"successThreshold":2,"timeoutSeconds":-1,"initialDelaySeconds":-5,"failureThreshold":-1}}]}}'
2|The Pod "q" is invalid: 
2|* spec.containers[0].livenessProbe.httpGet.scheme: Unsupported value: "ftp": supported values: "HTTP", "HTTPS"
2|* spec.containers[0].livenessProbe.initialDelaySeconds: Invalid value: -5: must be greater than or equal to 0
2|* spec.containers[0].livenessProbe.timeoutSeconds: Invalid value: -1: must be greater than or equal to 0
2|* spec.containers[0].livenessProbe.failureThreshold: Invalid value: -1: must be greater than or equal to 0
2|* spec.containers[0].livenessProbe.successThreshold: Invalid value: 2: must be 1
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"q"},"spec":{"containers":[{"name":"a","image":"x","readinessProbe":{"tcpSocket":{"port":99999}}}]}}'
2|The Pod "q" is invalid: spec.containers[0].readinessProbe.tcpSocket.port: Invalid value: 99999: must be between 1 and 65535, inclusive
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"q"},"spec":{"containers":[{"name":"a","image":"x","readinessProbe":{"exec":{}}}]}}'
2|The Pod "q" is invalid: spec.containers[0].readinessProbe.exec.command: Required value
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"q"},"spec":{"containers":[{"name":"a","image":"x","resources":{"requests":{"cpu":"abc"}}}]}}'
2|Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"q"},"spec":{"containers":[{"name":"a","image":"x","resources":{"requests":{"cpus":"1"},"limits":{"memory":"-1"}}}]}}'
2|The Pod "q" is invalid: 
2|* spec.containers[0].resources.limits[memory]: Invalid value: "-1": must be greater than or equal to 0
2|* spec.containers[0].resources.requests[cpus]: Invalid value: "cpus": must be a standard resource type or fully qualified
2|* spec.containers[0].resources.requests[cpus]: Invalid value: "cpus": must be a standard resource for containers
2|* spec.containers[0].resources.requests[memory]: Invalid value: "-1": must be greater than or equal to 0
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"q"},"spec":{"containers":[{"name":"a","image":"x","env":[{"name":"A","value":"1","valueFrom":{"fieldRef":{"fieldPath":"metadata.name"}}},{"name":"B","valueFrom":{"fieldRef":{"fieldPath":"spec.nope"}}},{"name":""},{"name":"C","valueFrom":{}}]}]}}'
2|The Pod "q" is invalid: 
2|* spec.containers[0].env[0].valueFrom: Invalid value: "": may not be specified when `value` is not empty
2|* spec.containers[0].env[1].valueFrom.fieldRef.fieldPath: Invalid value: "spec.nope": error converting fieldPath: field label not supported: spec.nope
2|* spec.containers[0].env[2].name: Required value
2|* spec.containers[0].env[3].valueFrom: Invalid value: "": must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"q"},"spec":{"containers":[{"name":"a","image":"x","env":[{"name":"A","value":1}]}]}}'
2|Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal number into Go struct field EnvVar.spec.containers.env.value of type string
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"q"},"spec":{"volumes":[{"name":"v"},{"name":"v","emptyDir":{}},{"name":"W","configMap":{"name":""}}],"containers":[{"name":"a","image":"x","volumeMounts":[{"name":"v","mountPath":""},{"name":"v","mountPath":"/a"},{"name":"v","mountPath":"/a"}]}]}}'
2|The Pod "q" is invalid: 
2|* spec.volumes[1].name: Duplicate value: "v"
2|* spec.volumes[2].configMap.name: Required value
2|* spec.volumes[2].name: Invalid value: "W": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')
2|* spec.containers[0].volumeMounts[0].mountPath: Required value
2|* spec.containers[0].volumeMounts[2].mountPath: Invalid value: "/a": must be unique
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"q"},"spec":{"dnsPolicy":"None","containers":[{"name":"a","image":"x"}]}}'
2|The Pod "q" is invalid: spec.dnsConfig: Required value: must provide `dnsConfig` when `dnsPolicy` is None
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"q"},"spec":{"dnsConfig":{"nameservers":["x","1.1.1.1","1.1.1.2","1.1.1.3"],"searches":["bad_search!"],"options":[{"value":"1"}]},"containers":[{"name":"a","image":"x"}]}}'
2|The Pod "q" is invalid: 
2|* spec.dnsConfig.nameservers: Invalid value: ["x","1.1.1.1","1.1.1.2","1.1.1.3"]: must not have more than 3 nameservers
2|* spec.dnsConfig.nameservers[0]: Invalid value: "x": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
2|* spec.dnsConfig.searches[0]: Invalid value: "bad_search!": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '_', '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?(\._?[a-z0-9]([-_a-z0-9]*[a-z0-9])?)*')
2|* spec.dnsConfig.options[0]: Required value: must not be empty
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"q"},"spec":{"initContainers":[{"name":"a","image":"x","readinessProbe":{"exec":{"command":["a"]}}}],"containers":[{"name":"a","image":"x"}]}}'
2|The Pod "q" is invalid: 
2|* spec.initContainers[0].name: Duplicate value: "a"
2|* spec.initContainers[0].readinessProbe: Forbidden: may not be set for init containers without restartPolicy=Always
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"q"},"spec":{"readinessGates":[{"conditionType":"a b"}],"hostAliases":[{"ip":"x","hostnames":["a b"]}],"containers":[{"name":"a","image":"x"}]}}'
2|The Pod "q" is invalid: 
2|* spec.readinessGates[0].conditionType: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.hostAliases[0].ip: Invalid value: "x": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)
2|* spec.hostAliases[0].hostnames[0]: Invalid value: "a b": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"q"},"spec":{"nodeSelector":{"a b":"c"},"tolerations":[{"operator":"Equal","effect":"Never"},{"key":"a","operator":"Exists","value":"b"}],"containers":[{"name":"a","image":"x"}]}}'
2|The Pod "q" is invalid: 
2|* spec.nodeSelector: Invalid value: "a b": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')
2|* spec.tolerations[0].operator: Invalid value: "Equal": operator must be Exists when `key` is empty, which means "match all values and all keys"
2|* spec.tolerations[0].effect: Unsupported value: "Never": supported values: "NoSchedule", "PreferNoSchedule", "NoExecute"
2|* spec.tolerations[1].operator: Invalid value: "b": value must be empty when `operator` is 'Exists'
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"q"},"spec":{"serviceAccountName":"nope","containers":[{"name":"a","image":"x"}]}}'
2|Error from server (Forbidden): error when creating "STDIN": pods "q" is forbidden: error looking up service account default/nope: serviceaccount "nope" not found
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"q"},"spec":{"priorityClassName":"nope","containers":[{"name":"a","image":"x"}]}}'
2|Error from server (Forbidden): error when creating "STDIN": pods "q" is forbidden: no PriorityClass with name nope was found
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"Q_q"},"spec":{"containers":[{"name":"a","image":"x"}]}}'
2|The Pod "Q_q" is invalid: metadata.name: Invalid value: "Q_q": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"q"},"spec":{"containers":{"name":"a","image":"x"}}}'
2|Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: json: cannot unmarshal object into Go struct field PodSpec.spec.containers of type []v1.Container
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"q"},"spec":{"containers":[{"name":"a","image":"x","Ports":[]}]}}'
2|Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: strict decoding error: unknown field "spec.containers[0].Ports"
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"q"},"Spec":{"containers":[{"name":"a","image":"x"}]}}'
2|Error from server (BadRequest): error when creating "STDIN": Pod in version "v1" cannot be handled as a Pod: strict decoding error: unknown field "Spec"
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"q"}}'
2|The Pod "q" is invalid: spec.containers: Required value
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"pod","metadata":{"name":"q"},"spec":{"containers":[{"name":"a","image":"x"}]}}'
2|Error from server (BadRequest): error when creating "STDIN": pod in version "v1" cannot be handled as a Pod: no kind "pod" is registered for version "v1" in scheme "pkg/runtime/scheme.go:111"
? 1
$ kubectl apply -f - <<< '{"apiVersion":"apps/v1","kind":"Pod","metadata":{"name":"q"},"spec":{"containers":[{"name":"a","image":"x"}]}}'
2|error: resource mapping not found for name: "q" namespace: "" from "STDIN": no matches for kind "Pod" in version "apps/v1"
2|ensure CRDs are installed first
? 1
$ kubectl apply -f - <<< '{"apiVersion":"v1","kind":"Deployment","metadata":{"name":"q"},"spec":{}}'
2|error: resource mapping not found for name: "q" namespace: "" from "STDIN": no matches for kind "Deployment" in version "v1"
2|ensure CRDs are installed first
? 1
$ kubectl apply -f - <<< '{"apiVersion":"extensions/v1beta1","kind":"Deployment","metadata":{"name":"q"},"spec":{}}'
2|error: resource mapping not found for name: "q" namespace: "" from "STDIN": no matches for kind "Deployment" in version "extensions/v1beta1"
2|ensure CRDs are installed first
? 1
$ kubectl apply -f - <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"q"},"spec":{}}'
2|The Deployment "q" is invalid: 
2|* spec.selector: Required value
2|* spec.template.metadata.labels: Invalid value: null: `selector` does not match template `labels`
2|* spec.template.spec.containers: Required value
? 1
$ kubectl apply -f - <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"q"},"spec":{"selector":{},"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"a","image":"x"}]}}}}'
2|The Deployment "q" is invalid: spec.selector: Invalid value: {}: empty selector is invalid for deployment
? 1
$ kubectl apply -f - <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"q"},"spec":{"selector":{"a":"b"},"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"a","image":"x"}]}}}}'
2|Error from server (BadRequest): error when creating "STDIN": Deployment in version "v1" cannot be handled as a Deployment: strict decoding error: unknown field "spec.selector.a"
? 1
$ kubectl apply -f - <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"q"},"spec":{"replicas":"3","selector":{"matchLabels":{"a":"b"}},"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"a","image":"x"}]}}}}'
2|Error from server (BadRequest): error when creating "STDIN": Deployment in version "v1" cannot be handled as a Deployment: json: cannot unmarshal string into Go struct field DeploymentSpec.spec.replicas of type int32
? 1
$ kubectl apply -f - <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"q"},"spec":{"minReadySeconds":-1,"revisionHistoryLimit":-1,"progressDeadlineSeconds":0,"strategy":{"type":"Blue"},"selector":{"matchLabels":{"a":"b"},"matchExpressions":[{"key":"x","operator":"Is"},{"key":"a","operator":"In"}]},"template":{"metadata":{"labels":{"a":"b"}},"spec":{"restartPolicy":"OnFailure","activeDeadlineSeconds":5,"containers":[{"name":"a","image":"x"}]}}}}'
2|The Deployment "q" is invalid: 
2|* spec.selector.matchExpressions[0].operator: Invalid value: "Is": not a valid selector operator
2|* spec.selector.matchExpressions[1].values: Required value: must be specified when `operator` is 'In' or 'NotIn'
2|* spec.selector: Invalid value: {"matchLabels":{"a":"b"},"matchExpressions":[{"key":"x","operator":"Is"},{"key":"a","operator":"In"}]}: invalid label selector
2|* spec.strategy: Unsupported value: {"Type":"Blue","RollingUpdate":null}: supported values: "Recreate", "RollingUpdate"
2|* spec.minReadySeconds: Invalid value: -1: must be greater than or equal to 0
2|* spec.revisionHistoryLimit: Invalid value: -1: must be greater than or equal to 0
? 1
$ kubectl apply -f - <<< '{"apiVersion":"apps/v1","kind":"Deployment","metadata":{"name":"q"},"spec":{"strategy":{"rollingUpdate":{"maxSurge":"x","maxUnavailable":"150%"}},"selector":{"matchLabels":{"a":"b"}},"template":{"metadata":{"labels":{"a":"b"}},"spec":{"containers":[{"name":"a","image":"x"}]}}}}'
2|The Deployment "q" is invalid: 
2|* spec.strategy.rollingUpdate.maxSurge: Invalid value: "x": a valid percent string must be a numeric string followed by an ending '%' (e.g. '1%',  or '93%', regex used for validation is '[0-9]+%')
2|* spec.strategy.rollingUpdate.maxUnavailable: Invalid value: "150%": must not be greater than 100%
? 1
$ kubectl create deployment d --image=nginx:1.27
1|deployment.apps/d created
$ kubectl patch deploy d -p '{"spec":{"selector":{"matchLabels":{"app":"e"}}}}'
2|The Deployment "d" is invalid: 
2|* spec.template.metadata.labels: Invalid value: {"app":"d"}: `selector` does not match template `labels`
2|* spec.selector: Invalid value: {"matchLabels":{"app":"e"}}: field is immutable
? 1
$ kubectl patch deploy d --type merge -p '{"spec":{"selector":{"matchLabels":{"app":"e"}},"template":{"metadata":{"labels":{"app":"e"}}}}}'
2|The Deployment "d" is invalid: spec.selector: Invalid value: {"matchLabels":{"app":"e"}}: field is immutable
? 1
$ kubectl patch deploy d --type merge -p '{"spec":{"template":{"metadata":{"labels":{"app":"e"}}}}}'
2|The Deployment "d" is invalid: spec.template.metadata.labels: Invalid value: {"app":"e"}: `selector` does not match template `labels`
? 1
$ kubectl patch deploy d -p '{"spec":{"replicas":"two"}}'
2|The request is invalid: patch: Invalid value: "map[spec:map[replicas:two]]": unrecognized type: int32
? 1
$ kubectl patch deploy d -p '{"spec":{"template":{"spec":{"containers":[{"name":"nginx","imagePullPolicy":"Sometimes"}]}}}}'
2|The Deployment "d" is invalid: spec.template.spec.containers[0].imagePullPolicy: Unsupported value: "Sometimes": supported values: "Always", "IfNotPresent", "Never"
? 1
$ kubectl patch deploy d -p '{"spec":{"template":{"spec":{"containers":[{"image":"x"}]}}}}'
2|Error from server: map: map[image:x] does not contain declared merge key: name
? 1
$ kubectl apply -f - <<< '{"apiVersion":"apps/v1","kind":"StatefulSet","metadata":{"name":"st"},"spec":{"serviceName":"st","selector":{"matchLabels":{"a":"st"}},"template":{"metadata":{"labels":{"a":"st"}},"spec":{"containers":[{"name":"a","image":"x"}]}}}}'
1|statefulset.apps/st created
$ kubectl patch sts st -p '{"spec":{"serviceName":"other"}}'
2|The StatefulSet "st" is invalid: spec: Forbidden: updates to statefulset spec for fields other than 'replicas', 'ordinals', 'template', 'updateStrategy', 'revisionHistoryLimit', 'persistentVolumeClaimRetentionPolicy' and 'minReadySeconds' are forbidden
? 1
$ kubectl patch sts st -p '{"spec":{"podManagementPolicy":"Parallel"}}'
2|The StatefulSet "st" is invalid: spec: Forbidden: updates to statefulset spec for fields other than 'replicas', 'ordinals', 'template', 'updateStrategy', 'revisionHistoryLimit', 'persistentVolumeClaimRetentionPolicy' and 'minReadySeconds' are forbidden
? 1
$ kubectl patch sts st -p '{"spec":{"replicas":-2,"updateStrategy":{"type":"Foo"}}}'
2|The StatefulSet "st" is invalid: 
2|* spec.updateStrategy: Invalid value: {"Type":"Foo","RollingUpdate":{"Partition":0,"MaxUnavailable":null}}: must be 'RollingUpdate' or 'OnDelete'
2|* spec.replicas: Invalid value: -2: must be greater than or equal to 0
? 1
$ kubectl patch sts st -p '{"spec":{"ordinals":{"start":-1}}}'
2|The StatefulSet "st" is invalid: spec.ordinals.start: Invalid value: -1: must be greater than or equal to 0
? 1
$ kubectl patch sts st -p '{"spec":{"ordinals":{"start":5}}}'
1|statefulset.apps/st patched
$ kubectl apply -f - <<< '{"apiVersion":"apps/v1","kind":"StatefulSet","metadata":{"name":"st2"},"spec":{"podManagementPolicy":"X","selector":{"matchLabels":{"a":"st2"}},"template":{"metadata":{"labels":{"a":"st"}},"spec":{"restartPolicy":"Never","containers":[{"name":"a","image":"x"}]}}}}'
2|The StatefulSet "st2" is invalid: 
2|* spec.podManagementPolicy: Invalid value: "X": must be 'OrderedReady' or 'Parallel'
2|* spec.template.metadata.labels: Invalid value: {"a":"st"}: `selector` does not match template `labels`
2|* spec.template.spec.restartPolicy: Unsupported value: "Never": supported values: "Always"
? 1
$ kubectl apply -f - <<< '{"apiVersion":"apps/v1","kind":"DaemonSet","metadata":{"name":"ds"},"spec":{"updateStrategy":{"type":"RollingUpdate","rollingUpdate":{"maxUnavailable":0}},"selector":{"matchLabels":{"a":"ds"}},"template":{"metadata":{"labels":{"a":"ds"}},"spec":{"containers":[{"name":"a","image":"x"}]}}}}'
2|The DaemonSet "ds" is invalid: spec.updateStrategy.rollingUpdate.maxUnavailable: Required value: cannot be 0 when maxSurge is 0
? 1
$ kubectl apply -f - <<< '{"apiVersion":"apps/v1","kind":"DaemonSet","metadata":{"name":"ds"},"spec":{"selector":{"matchLabels":{"a":"ds"}},"template":{"metadata":{"labels":{"a":"d"}},"spec":{"restartPolicy":"Never","containers":[]}}}}'
2|The DaemonSet "ds" is invalid: 
2|* spec.template.metadata.labels: Invalid value: {"a":"d"}: `selector` does not match template `labels`
2|* spec.template.spec.containers: Required value
2|* spec.template.spec.restartPolicy: Unsupported value: "Never": supported values: "Always"
? 1
$ kubectl apply -f - <<< '{"apiVersion":"apps/v1","kind":"ReplicaSet","metadata":{"name":"rs"},"spec":{"replicas":-1,"selector":{"matchLabels":{"a":"rs"}},"template":{"metadata":{"labels":{"a":"d"}},"spec":{"containers":[{"name":"a","image":"x"}]}}}}'
2|The ReplicaSet "rs" is invalid: 
2|* spec.replicas: Invalid value: -1: must be greater than or equal to 0
2|* spec.template.metadata.labels: Invalid value: {"a":"d"}: `selector` does not match template `labels`
? 1
$ kubectl delete pod,deploy,sts --all --now
1|pod "d-d994f7c68-ttkb6" deleted from default namespace
1|pod "p" deleted from default namespace
1|pod "st-5" deleted from default namespace
1|deployment.apps "d" deleted from default namespace
1|statefulset.apps "st" deleted from default namespace
