# What the server says at its raw paths, health checks, versions, tables asked by hand, and verbs sent by hand.
$ kubectl get --raw /readyz
1\ok
$ kubectl get --raw '/healthz?verbose' | tail -3
1|[+]poststarthook/apiservice-openapi-controller ok
1|[+]poststarthook/apiservice-openapiv3-controller ok
1|healthz check passed
$ kubectl get --raw /readyz/ping
1\ok
$ kubectl get --raw /livez/etcd
1\ok
$ kubectl get --raw /healthz/nope
2|Error from server (NotFound): the server could not find the requested resource
? 1
$ kubectl get --raw '/readyz?exclude=etcd&verbose' | head -3
1|[+]ping ok
1|[+]log ok
1|[+]etcd excluded: ok
$ kubectl get --raw /api
1|{"kind":"APIVersions","versions":["v1"],"serverAddressByClientCIDRs":[{"clientCIDR":"0.0.0.0/0","serverAddress":"172.18.0.2:6443"}]}
$ kubectl get --raw /apis/networking.k8s.io
1|{"kind":"APIGroup","apiVersion":"v1","name":"networking.k8s.io","versions":[{"groupVersion":"networking.k8s.io/v1","version":"v1"}],"preferredVersion":{"groupVersion":"networking.k8s.io/v1","version":"v1"}}
$ kubectl get --raw /apis/discovery.k8s.io | jq .
1|{
1|  "kind": "APIGroup",
1|  "apiVersion": "v1",
1|  "name": "discovery.k8s.io",
1|  "versions": [
1|    {
1|      "groupVersion": "discovery.k8s.io/v1",
1|      "version": "v1"
1|    }
1|  ],
1|  "preferredVersion": {
1|    "groupVersion": "discovery.k8s.io/v1",
1|    "version": "v1"
1|  }
1|}
$ kubectl get --raw /apis/discovery.k8s.io/v1 | jq -c '.resources[]'
1|{"name":"endpointslices","singularName":"endpointslice","namespaced":true,"kind":"EndpointSlice","verbs":["create","delete","deletecollection","get","list","patch","update","watch"],"storageVersionHash":"qgS0xkrxYAI="}
$ kubectl get --raw /apis/networking.k8s.io/v1 | jq -r '.resources[] | [.name, .kind, (.shortNames // [] | join(","))] | @tsv'
1|ingressclasses	IngressClass	
1|ingresses	Ingress	ing
1|ingresses/status	Ingress	
1|ipaddresses	IPAddress	ip
1|networkpolicies	NetworkPolicy	netpol
1|servicecidrs	ServiceCIDR	
1|servicecidrs/status	ServiceCIDR	
$ kubectl get --raw /api/v1 | jq -r '.resources[].name' | grep -E '^(services|endpoints|nodes)'
1|endpoints
1|nodes
1|nodes/proxy
1|nodes/status
1|services
1|services/proxy
1|services/status
$ kubectl get --raw /api/v1 | jq -c '.resources[] | select(.name=="services")'
1|{"name":"services","singularName":"service","namespaced":true,"kind":"Service","verbs":["create","delete","deletecollection","get","list","patch","update","watch"],"shortNames":["svc"],"categories":["all"],"storageVersionHash":"0/CO1lhkEBI="}
$ kubectl get --raw /api/v1 | jq -c '.resources[] | select(.name=="services/proxy" or .name=="services/status")'
1|{"name":"services/proxy","singularName":"","namespaced":true,"kind":"ServiceProxyOptions","verbs":["create","delete","get","patch","update"]}
1|{"name":"services/status","singularName":"","namespaced":true,"kind":"Service","verbs":["get","patch","update"]}
$ kubectl get --raw /apis/apps/v1 | jq -c '.resources[] | select(.name|startswith("deployments"))'
1|{"name":"deployments","singularName":"deployment","namespaced":true,"kind":"Deployment","verbs":["create","delete","deletecollection","get","list","patch","update","watch"],"shortNames":["deploy"],"categories":["all"],"storageVersionHash":"8aSe+NMegvE="}
1|{"name":"deployments/scale","singularName":"","namespaced":true,"group":"autoscaling","version":"v1","kind":"Scale","verbs":["get","patch","update"]}
1|{"name":"deployments/status","singularName":"","namespaced":true,"kind":"Deployment","verbs":["get","patch","update"]}
$ kubectl get --raw /apis/autoscaling | jq -r '.versions[].groupVersion, .preferredVersion.version'
1|autoscaling/v2
1|autoscaling/v1
1|v2
$ kubectl get --raw /apis/autoscaling/v2beta2
2|Error from server (NotFound): the server could not find the requested resource
? 1
$ kubectl get --raw /apis/extensions/v1beta1
2|Error from server (NotFound): the server could not find the requested resource
? 1
$ kubectl get --raw /apis | jq -r '.groups[].name'
1|apiregistration.k8s.io
1|apps
1|events.k8s.io
1|authentication.k8s.io
1|authorization.k8s.io
1|autoscaling
1|batch
1|certificates.k8s.io
1|networking.k8s.io
1|policy
1|rbac.authorization.k8s.io
1|storage.k8s.io
1|admissionregistration.k8s.io
1|apiextensions.k8s.io
1|scheduling.k8s.io
1|coordination.k8s.io
1|node.k8s.io
1|discovery.k8s.io
1|resource.k8s.io
1|flowcontrol.apiserver.k8s.io
$ kubectl get --raw /openapi/v3/apis/discovery.k8s.io/v1 | jq -r '.components.schemas | keys[]' | head -5
1|io.k8s.api.core.v1.ObjectReference
1|io.k8s.api.discovery.v1.Endpoint
1|io.k8s.api.discovery.v1.EndpointConditions
1|io.k8s.api.discovery.v1.EndpointHints
1|io.k8s.api.discovery.v1.EndpointPort
$ kubectl get --raw /nope
2|Error from server (NotFound): the server could not find the requested resource
? 1
$ kubectl get --raw /apis/nope
2|Error from server (NotFound): the server could not find the requested resource
? 1
$ kubectl get --raw /api/v2
2|Error from server (NotFound): the server could not find the requested resource
? 1
$ kubectl get --raw nope
2|error: --raw must be a valid URL path: parse "nope": invalid URI for request
? 1
$ kubectl get --raw ''
2|You must specify the type of resource to get. Use "kubectl api-resources" for a complete list of supported resources.
2|
2|error: Required resource not specified.
2|Use "kubectl explain <resource>" for a detailed description of that resource (e.g. kubectl explain pods).
2|See 'kubectl get -h' for help and examples
? 1
$ kubectl get --raw /api/v1/services | jq -r '.items[].metadata.name'
1|kubernetes
1|kube-dns
$ kubectl get --raw /api/v1/namespaces/default/services/kubernetes | jq -c '.spec.ports'
1|[{"name":"https","protocol":"TCP","port":443,"targetPort":6443}]
$ kubectl get --raw /api/v1/namespaces/default/service/kubernetes
2|Error from server (NotFound): the server could not find the requested resource
? 1
$ kubectl get --raw /api/v1/namespaces/default/Services/kubernetes
2|Error from server (NotFound): the server could not find the requested resource
? 1
$ kubectl get --raw /api/v1/namespaces/default/services/kubernetes/status | jq -c .status
1|{"loadBalancer":{}}
$ kubectl get --raw /api/v1/namespaces/default/services/kubernetes/scale
2|Error from server (NotFound): the server could not find the requested resource
? 1
$ kubectl get --raw /api/v1/namespaces/default/endpoints/kubernetes | jq -c '.subsets[0].ports'
1|[{"name":"https","port":6443,"protocol":"TCP"}]
2|Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice
$ kubectl get --raw /apis/discovery.k8s.io/v1/namespaces/default/endpointslices/kubernetes | jq -c '.endpoints'
1|[{"addresses":["172.18.0.2"],"conditions":{"ready":true}}]
$ kubectl get --raw '/api/v1/namespaces/kube-system/services?limit=1' | jq -c '.metadata | has("continue"), .remainingItemCount'
1|false
1|null
$ kubectl get --raw '/api/v1/services?limit=1' | jq -c '[.items[].metadata.name], .metadata.remainingItemCount'
1|["kubernetes"]
1|1
$ kubectl get --raw '/api/v1/services?limit=x'
2|Error from server (BadRequest): strconv.ParseInt: parsing "x": invalid syntax
? 1
$ kubectl get --raw '/api/v1/services?labelSelector=component' | jq -r '.items[].metadata.name'
1|kubernetes
$ kubectl get --raw '/api/v1/services?labelSelector=a%20b'
2|Error from server (BadRequest): unable to parse requirement: found 'b', expected: in, notin, =, ==, !=, gt, lt
? 1
$ kubectl get --raw '/api/v1/services?fieldSelector=spec.type%3DClusterIP' | jq -r '.items[].metadata.name'
1|kubernetes
1|kube-dns
$ kubectl get --raw '/api/v1/services?fieldSelector=spec.nope%3Dx'
2|Error from server (BadRequest): field label not supported: spec.nope
? 1
$ kubectl get --raw '/api/v1/services?resourceVersion=0' | jq -r .kind
1|ServiceList
$ kubectl get --raw '/api/v1/services?resourceVersion=abc'
2|Error from server (BadRequest): invalid resource version: resourceVersion: Invalid value: "abc": strconv.ParseUint: parsing "abc": invalid syntax
? 1
$ kubectl get --raw '/api/v1/services?continue=bad'
2|Error from server (BadRequest): invalid continue token: continue key is not valid: invalid character 'm' looking for beginning of value
? 1
$ kubectl get --raw '/api/v1/services?watch=1&timeoutSeconds=1' | jq -r '.type + " " + .object.metadata.name'
$ kubectl get --raw '/api/v1/watch/services?timeoutSeconds=1' | jq -r '.type'
1|ADDED
1|ADDED
$ kubectl get --raw '/api/v1/namespaces/default/services/kubernetes?pretty=true' | head -4
1|{
1|  "kind": "Service",
1|  "apiVersion": "v1",
1|  "metadata": {
$ kubectl get --raw '/api/v1/namespaces/default/pods/none/log'
2|Error from server (NotFound): pods "none" not found
? 1
$ kubectl get --raw '/api/v1/namespaces/default/services/kubernetes/proxy/'
2|Error from server (ServiceUnavailable): no endpoints available for service "kubernetes"
? 1
$ kubectl get --raw '/api/v1/namespaces/default/services/nope/proxy/'
2|Error from server (NotFound): services "nope" not found
? 1
$ kubectl get --raw '/api/v1/namespaces/default/services/https:kubernetes:https/proxy/version' | jq -r .major
2|Error from server (ServiceUnavailable): no endpoints available for service "https:kubernetes:https"
$ kubectl get --raw /api/v1/nodes/kind-worker | jq -r '.status.nodeInfo.kubeletVersion'
1|v1.36.3
$ kubectl create --raw /api/v1/namespaces/default/services -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"r"},"spec":{"ports":[{"port":80}]}}' | jq -r '.metadata.name, .spec.type, .metadata.managedFields[0].manager'
1|r
1|ClusterIP
1|kubectl
$ kubectl create --raw /api/v1/namespaces/default/services -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"r"},"spec":{"ports":[{"port":80}]}}'
2|Error from server (AlreadyExists): services "r" already exists
? 1
$ kubectl create --raw /api/v1/namespaces/default/services -f - <<< '{"kind":"Service","metadata":{"name":"r2"},"spec":{"ports":[{"port":80}]}}' | jq -r .kind
1|Service
$ kubectl create --raw /api/v1/namespaces/default/services -f - <<< '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"r3"}}'
2|Error from server (BadRequest): Pod in version "v1" cannot be handled as a Service: converting (v1.Pod) to (core.Service): unknown conversion
? 1
$ kubectl create --raw /api/v1/namespaces/default/services -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"r3","namespace":"other"},"spec":{"ports":[{"port":80}]}}'
2|Error from server (BadRequest): the namespace of the provided object does not match the namespace sent on the request
? 1
$ kubectl create --raw /api/v1/namespaces/default/services
2|error: must specify one of -f and -k
? 1
$ kubectl create --raw /api/v1/namespaces/default/services/r -f - <<< '{}'
2|Error from server (MethodNotAllowed): the server does not allow this method on the requested resource
? 1
$ kubectl replace --raw /api/v1/namespaces/default/services/r -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"r"},"spec":{"ports":[{"port":81}]}}' | jq -c .spec.ports
1|[{"protocol":"TCP","port":81,"targetPort":81}]
$ kubectl replace --raw /api/v1/namespaces/default/services/r -f - <<< '{"apiVersion":"v1","kind":"Service","metadata":{"name":"q"},"spec":{"ports":[{"port":81}]}}'
2|Error from server (BadRequest): the name of the object (q) does not match the name on the URL (r)
? 1
$ kubectl delete --raw /api/v1/namespaces/default/services/r2 | jq -r '.metadata.name // .status'
1|r2
$ kubectl delete --raw /api/v1/namespaces/default/services/r2
2|Error from server (NotFound): services "r2" not found
? 1
$ kubectl delete --raw /api/v1/namespaces/default/configmaps | jq -r .kind
1|ConfigMapList
$ kubectl delete --raw /api/v1/namespaces
2|Error from server (MethodNotAllowed): the server does not allow this method on the requested resource
? 1
$ kubectl api-versions | wc -l
1|22
$ kubectl api-versions | grep -E 'autoscaling|policy|batch|coordination|storage'
1|autoscaling/v1
1|autoscaling/v2
1|batch/v1
1|coordination.k8s.io/v1
1|policy/v1
1|storage.k8s.io/v1
$ kubectl api-resources --api-group='' --namespaced=true
1|NAME                     SHORTNAMES   APIVERSION   NAMESPACED   KIND
1|bindings                              v1           true         Binding
1|configmaps               cm           v1           true         ConfigMap
1|endpoints                ep           v1           true         Endpoints
1|events                   ev           v1           true         Event
1|limitranges              limits       v1           true         LimitRange
1|persistentvolumeclaims   pvc          v1           true         PersistentVolumeClaim
1|pods                     po           v1           true         Pod
1|podtemplates                          v1           true         PodTemplate
1|replicationcontrollers   rc           v1           true         ReplicationController
1|resourcequotas           quota        v1           true         ResourceQuota
1|secrets                               v1           true         Secret
1|serviceaccounts          sa           v1           true         ServiceAccount
1|services                 svc          v1           true         Service
$ kubectl api-resources --api-group=networking.k8s.io -o wide
1|NAME              SHORTNAMES   APIVERSION             NAMESPACED   KIND            VERBS                                                        CATEGORIES
1|ingressclasses                 networking.k8s.io/v1   false        IngressClass    create,delete,deletecollection,get,list,patch,update,watch   
1|ingresses         ing          networking.k8s.io/v1   true         Ingress         create,delete,deletecollection,get,list,patch,update,watch   
1|ipaddresses       ip           networking.k8s.io/v1   false        IPAddress       create,delete,deletecollection,get,list,patch,update,watch   
1|networkpolicies   netpol       networking.k8s.io/v1   true         NetworkPolicy   create,delete,deletecollection,get,list,patch,update,watch   
1|servicecidrs                   networking.k8s.io/v1   false        ServiceCIDR     create,delete,deletecollection,get,list,patch,update,watch   
$ kubectl api-resources --api-group=policy -o name
1|poddisruptionbudgets.policy
$ kubectl api-resources --verbs=list,watch,patch --namespaced=false --no-headers | tr -s ' ' | cut -d' ' -f1 | sort | head -12
1|apiservices
1|certificatesigningrequests
1|clusterrolebindings
1|clusterroles
1|csidrivers
1|csinodes
1|customresourcedefinitions
1|deviceclasses
1|flowschemas
1|ingressclasses
1|ipaddresses
1|mutatingadmissionpolicies
$ kubectl api-resources --categories=all --namespaced=true -o name
1|pods
1|replicationcontrollers
1|services
1|daemonsets.apps
1|deployments.apps
1|replicasets.apps
1|statefulsets.apps
1|horizontalpodautoscalers.autoscaling
1|cronjobs.batch
1|jobs.batch
$ kubectl api-resources --sort-by=name --api-group=batch
1|NAME       SHORTNAMES   APIVERSION   NAMESPACED   KIND
1|cronjobs   cj           batch/v1     true         CronJob
1|jobs                    batch/v1     true         Job
$ kubectl api-resources --sort-by=kind --no-headers | head -5
1|apiservices                                    apiregistration.k8s.io/v1         false   APIService
1|bindings                                       v1                                true    Binding
1|csidrivers                                     storage.k8s.io/v1                 false   CSIDriver
1|csinodes                                       storage.k8s.io/v1                 false   CSINode
1|csistoragecapacities                           storage.k8s.io/v1                 true    CSIStorageCapacity
$ kubectl api-resources -o json | jq -r '.resources[0].name' 
1|bindings
$ kubectl api-resources -o yaml | head -3
1|apiVersion: v1
1|groupVersion: ""
1|kind: APIResourceList
$ kubectl api-resources -o bad
2|error: unable to match a printer suitable for the output format "bad", allowed formats are: json,kyaml,name,wide,yaml
? 1
$ kubectl api-resources --show-labels
2|error: unknown flag: --show-labels
2|See 'kubectl api-resources --help' for usage.
? 1
$ kubectl api-resources --verbs=fly
1|NAME   SHORTNAMES   APIVERSION   NAMESPACED   KIND
$ kubectl version -o json | jq -r '.serverVersion.gitVersion, .clientVersion.gitVersion, .kustomizeVersion'
1|v1.36.3
1|v1.36.3
1|v5.8.1
$ kubectl version --client -o yaml | grep -c gitVersion
1|1
$ kubectl version --output=bad
2|error: --output must be 'yaml' or 'json'
? 1
$ kubectl cluster-info
1|Kubernetes control plane is running at https://172.18.0.2:6443
1|CoreDNS is running at https://172.18.0.2:6443/api/v1/namespaces/kube-system/services/kube-dns:dns/proxy
1|
1|To further debug and diagnose cluster problems, use 'kubectl cluster-info dump'.
$ kubectl cluster-info --help | head -5
1|Display addresses of the control plane and services with label kubernetes.io/cluster-service=true. To further debug and diagnose cluster problems, use 'kubectl cluster-info dump'.
1|
1|Examples:
1|  # Print the address of the control plane and cluster services
1|  kubectl cluster-info
$ kubectl cluster-info dump --help | head -5
1|Dump cluster information out suitable for debugging and diagnosing cluster problems.  By default, dumps everything to stdout. You can optionally specify a directory with --output-directory.  If you specify a directory, Kubernetes will build a set of files in that directory.  By default, only dumps things in the current namespace and 'kube-system' namespace, but you can switch to a different namespace with the --namespaces flag, or specify --all-namespaces to dump all namespaces.
1|
1| The command also dumps the logs of all of the pods in the cluster; these logs are dumped into different directories based on namespace and pod name.
1|
1|Examples:
$ kubectl options | wc -l
1|89
$ kubectl get svc --kubeconfig=/nope
2|error: stat /nope: no such file or directory
? 1
$ kubectl get svc --context=nope
2|Error in configuration: context was not found for specified context: nope
? 1
$ kubectl get svc --cluster=nope
2|error: no server found for cluster "nope"
? 1
$ kubectl get svc --user=nope
2|error: auth info "nope" does not exist
? 1
$ kubectl get svc --as=jane
2|Error from server (Forbidden): services is forbidden: User "jane" cannot list resource "services" in API group "" in the namespace "default"
? 1
$ kubectl auth can-i list svc --as=jane
1|no
? 1
$ kubectl auth can-i --list --as=system:serviceaccount:default:default | head -4
1|Resources                                       Non-Resource URLs                      Resource Names   Verbs
1|selfsubjectreviews.authentication.k8s.io        []                                     []               [create]
1|selfsubjectaccessreviews.authorization.k8s.io   []                                     []               [create]
1|selfsubjectrulesreviews.authorization.k8s.io    []                                     []               [create]
