# explain and discovery
$ kubectl explain svc
1|KIND:       Service
1|VERSION:    v1
1|
1|DESCRIPTION:
1|    Service is a named abstraction of software service (for example, mysql)
1|    consisting of local port (for example 3306) that the proxy listens on, and
1|    the selector that determines which pods will answer requests sent through
1|    the proxy.
1|    
1|FIELDS:
1|  apiVersion	<string>
1|    APIVersion defines the versioned schema of this representation of an object.
1|    Servers should convert recognized schemas to the latest internal value, and
1|    may reject unrecognized values. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources
1|
1|  kind	<string>
1|    Kind is a string value representing the REST resource this object
1|    represents. Servers may infer this from the endpoint the client submits
1|    requests to. Cannot be updated. In CamelCase. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
1|
1|  metadata	<ObjectMeta>
1|    Standard object's metadata. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
1|
1|  spec	<ServiceSpec>
1|    Spec defines the behavior of a service.
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
1|
1|  status	<ServiceStatus>
1|    Most recently observed status of the service. Populated by the system.
1|    Read-only. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
1|
1|
$ kubectl explain svc.spec.ports
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: ports <[]ServicePort>
1|
1|
1|DESCRIPTION:
1|    The list of ports that are exposed by this service. More info:
1|    https://kubernetes.io/docs/concepts/services-networking/service/#virtual-ips-and-service-proxies
1|    ServicePort contains information on service's port.
1|    
1|FIELDS:
1|  appProtocol	<string>
1|    The application protocol for this port. This is used as a hint for
1|    implementations to offer richer behavior for protocols that they understand.
1|    This field follows standard Kubernetes label syntax. Valid values are
1|    either:
1|    
1|    * Un-prefixed protocol names - reserved for IANA standard service names (as
1|    per RFC-6335 and https://www.iana.org/assignments/service-names).
1|    
1|    * Kubernetes-defined prefixed names:
1|      * 'kubernetes.io/h2c' - HTTP/2 prior knowledge over cleartext as described
1|    in
1|    https://www.rfc-editor.org/rfc/rfc9113.html#name-starting-http-2-with-prior-
1|      * 'kubernetes.io/ws'  - WebSocket over cleartext as described in
1|    https://www.rfc-editor.org/rfc/rfc6455
1|      * 'kubernetes.io/wss' - WebSocket over TLS as described in
1|    https://www.rfc-editor.org/rfc/rfc6455
1|    
1|    * Other protocols should use implementation-defined prefixed names such as
1|    mycompany.com/my-custom-protocol.
1|
1|  name	<string>
1|    The name of this port within the service. This must be a DNS_LABEL. All
1|    ports within a ServiceSpec must have unique names. When considering the
1|    endpoints for a Service, this must match the 'name' field in the
1|    EndpointPort. Optional if only one ServicePort is defined on this service.
1|
1|  nodePort	<integer>
1|    The port on each node on which this service is exposed when type is NodePort
1|    or LoadBalancer.  Usually assigned by the system. If a value is specified,
1|    in-range, and not in use it will be used, otherwise the operation will fail.
1|    If not specified, a port will be allocated if this Service requires one.  If
1|    this field is specified when creating a Service which does not need it,
1|    creation will fail. This field will be wiped when updating a Service to no
1|    longer need it (e.g. changing type from NodePort to ClusterIP). More info:
1|    https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport
1|
1|  port	<integer> -required-
1|    The port that will be exposed by this service.
1|
1|  protocol	<string>
1|  enum: SCTP, TCP, UDP
1|    The IP protocol for this port. Supports "TCP", "UDP", and "SCTP". Default is
1|    TCP.
1|    
1|    Possible enum values:
1|     - `"SCTP"` is the SCTP protocol.
1|     - `"TCP"` is the TCP protocol.
1|     - `"UDP"` is the UDP protocol.
1|
1|  targetPort	<IntOrString>
1|    Number or name of the port to access on the pods targeted by the service.
1|    Number must be in the range 1 to 65535. Name must be an IANA_SVC_NAME. If
1|    this is a string, it will be looked up as a named port in the target Pod's
1|    container ports. If this is not specified, the value of the 'port' field is
1|    used (an identity map). This field is ignored for services with
1|    clusterIP=None, and should be omitted or set equal to the 'port' field. More
1|    info:
1|    https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service
1|
1|
$ kubectl explain svc.spec.type
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: type <string>
1|ENUM:
1|    ClusterIP
1|    ExternalName
1|    LoadBalancer
1|    NodePort
1|
1|DESCRIPTION:
1|    type determines how the Service is exposed. Defaults to ClusterIP. Valid
1|    options are ExternalName, ClusterIP, NodePort, and LoadBalancer. "ClusterIP"
1|    allocates a cluster-internal IP address for load-balancing to endpoints.
1|    Endpoints are determined by the selector or if that is not specified, by
1|    manual construction of an Endpoints object or EndpointSlice objects. If
1|    clusterIP is "None", no virtual IP is allocated and the endpoints are
1|    published as a set of endpoints rather than a virtual IP. "NodePort" builds
1|    on ClusterIP and allocates a port on every node which routes to the same
1|    endpoints as the clusterIP. "LoadBalancer" builds on NodePort and creates an
1|    external load-balancer (if supported in the current cloud) which routes to
1|    the same endpoints as the clusterIP. "ExternalName" aliases this service to
1|    the specified externalName. Several other fields do not apply to
1|    ExternalName services. More info:
1|    https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types
1|    
1|    Possible enum values:
1|     - `"ClusterIP"` means a service will only be accessible inside the cluster,
1|    via the cluster IP.
1|     - `"ExternalName"` means a service consists of only a reference to an
1|    external name that kubedns or equivalent will return as a CNAME record, with
1|    no exposing or proxying of any pods involved.
1|     - `"LoadBalancer"` means a service will be exposed via an external load
1|    balancer (if the cloud provider supports it), in addition to 'NodePort'
1|    type.
1|     - `"NodePort"` means a service will be exposed on one port of every node,
1|    in addition to 'ClusterIP' type.
1|    
1|
$ kubectl explain svc.spec.selector
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: selector <map[string]string>
1|
1|
1|DESCRIPTION:
1|    Route service traffic to pods with label keys and values matching this
1|    selector. If empty or not present, the service is assumed to have an
1|    external process managing its endpoints, which Kubernetes will not modify.
1|    Only applies to types ClusterIP, NodePort, and LoadBalancer. Ignored if type
1|    is ExternalName. More info:
1|    https://kubernetes.io/docs/concepts/services-networking/service/
1|    
1|
$ kubectl explain pod.spec.containers.readinessProbe.httpGet
1|KIND:       Pod
1|VERSION:    v1
1|
1|FIELD: httpGet <HTTPGetAction>
1|
1|
1|DESCRIPTION:
1|    HTTPGet specifies an HTTP GET request to perform.
1|    HTTPGetAction describes an action based on HTTP Get requests.
1|    
1|FIELDS:
1|  host	<string>
1|    Host name to connect to, defaults to the pod IP. You probably want to set
1|    "Host" in httpHeaders instead.
1|
1|  httpHeaders	<[]HTTPHeader>
1|    Custom headers to set in the request. HTTP allows repeated headers.
1|
1|  path	<string>
1|    Path to access on the HTTP server.
1|
1|  port	<IntOrString> -required-
1|    Name or number of the port to access on the container. Number must be in the
1|    range 1 to 65535. Name must be an IANA_SVC_NAME.
1|
1|  scheme	<string>
1|  enum: HTTP, HTTPS
1|    Scheme to use for connecting to the host. Defaults to HTTP.
1|    
1|    Possible enum values:
1|     - `"HTTP"` means that the scheme used will be http://
1|     - `"HTTPS"` means that the scheme used will be https://
1|
1|
$ kubectl explain pod.spec.containers.ports.containerPort
1|KIND:       Pod
1|VERSION:    v1
1|
1|FIELD: containerPort <integer>
1|
1|
1|DESCRIPTION:
1|    Number of port to expose on the pod's IP address. This must be a valid port
1|    number, 0 < x < 65536.
1|    
1|
$ kubectl explain deployment --recursive | head -60
1|GROUP:      apps
1|KIND:       Deployment
1|VERSION:    v1
1|
1|DESCRIPTION:
1|    Deployment enables declarative updates for Pods and ReplicaSets.
1|    
1|FIELDS:
1|  apiVersion	<string>
1|  kind	<string>
1|  metadata	<ObjectMeta>
1|    annotations	<map[string]string>
1|    creationTimestamp	<string>
1|    deletionGracePeriodSeconds	<integer>
1|    deletionTimestamp	<string>
1|    finalizers	<[]string>
1|    generateName	<string>
1|    generation	<integer>
1|    labels	<map[string]string>
1|    managedFields	<[]ManagedFieldsEntry>
1|      apiVersion	<string>
1|      fieldsType	<string>
1|      fieldsV1	<FieldsV1>
1|      manager	<string>
1|      operation	<string>
1|      subresource	<string>
1|      time	<string>
1|    name	<string>
1|    namespace	<string>
1|    ownerReferences	<[]OwnerReference>
1|      apiVersion	<string> -required-
1|      blockOwnerDeletion	<boolean>
1|      controller	<boolean>
1|      kind	<string> -required-
1|      name	<string> -required-
1|      uid	<string> -required-
1|    resourceVersion	<string>
1|    selfLink	<string>
1|    uid	<string>
1|  spec	<DeploymentSpec>
1|    minReadySeconds	<integer>
1|    paused	<boolean>
1|    progressDeadlineSeconds	<integer>
1|    replicas	<integer>
1|    revisionHistoryLimit	<integer>
1|    selector	<LabelSelector> -required-
1|      matchExpressions	<[]LabelSelectorRequirement>
1|        key	<string> -required-
1|        operator	<string> -required-
1|        values	<[]string>
1|      matchLabels	<map[string]string>
1|    strategy	<DeploymentStrategy>
1|      rollingUpdate	<RollingUpdateDeployment>
1|        maxSurge	<IntOrString>
1|        maxUnavailable	<IntOrString>
1|      type	<string>
1|      enum: Recreate, RollingUpdate
1|    template	<PodTemplateSpec> -required-
1|      metadata	<ObjectMeta>
1|        annotations	<map[string]string>
$ kubectl explain endpointslice.endpoints
1|GROUP:      discovery.k8s.io
1|KIND:       EndpointSlice
1|VERSION:    v1
1|
1|FIELD: endpoints <[]Endpoint>
1|
1|
1|DESCRIPTION:
1|    endpoints is a list of unique endpoints in this slice. Each slice may
1|    include a maximum of 1000 endpoints.
1|    Endpoint represents a single logical "backend" implementing a service.
1|    
1|FIELDS:
1|  addresses	<[]string> -required-
1|    addresses of this endpoint. For EndpointSlices of addressType "IPv4" or
1|    "IPv6", the values are IP addresses in canonical form. The syntax and
1|    semantics of other addressType values are not defined. This must contain at
1|    least one address but no more than 100. EndpointSlices generated by the
1|    EndpointSlice controller will always have exactly 1 address. No semantics
1|    are defined for additional addresses beyond the first, and kube-proxy does
1|    not look at them.
1|
1|  conditions	<EndpointConditions>
1|    conditions contains information about the current status of the endpoint.
1|
1|  deprecatedTopology	<map[string]string>
1|    deprecatedTopology contains topology information part of the v1beta1 API.
1|    This field is deprecated, and will be removed when the v1beta1 API is
1|    removed (no sooner than kubernetes v1.24).  While this field can hold
1|    values, it is not writable through the v1 API, and any attempts to write to
1|    it will be silently ignored. Topology information can be found in the zone
1|    and nodeName fields instead.
1|
1|  hints	<EndpointHints>
1|    hints contains information associated with how an endpoint should be
1|    consumed.
1|
1|  hostname	<string>
1|    hostname of this endpoint. This field may be used by consumers of endpoints
1|    to distinguish endpoints from each other (e.g. in DNS names). Multiple
1|    endpoints which use the same hostname should be considered fungible (e.g.
1|    multiple A values in DNS). Must be lowercase and pass DNS Label (RFC 1123)
1|    validation.
1|
1|  nodeName	<string>
1|    nodeName represents the name of the Node hosting this endpoint. This can be
1|    used to determine endpoints local to a Node.
1|
1|  targetRef	<ObjectReference>
1|    targetRef is a reference to a Kubernetes object that represents this
1|    endpoint.
1|
1|  zone	<string>
1|    zone is the name of the Zone this endpoint exists in.
1|
1|
$ kubectl explain endpointslice.endpoints.conditions --recursive
1|GROUP:      discovery.k8s.io
1|KIND:       EndpointSlice
1|VERSION:    v1
1|
1|FIELD: conditions <EndpointConditions>
1|
1|
1|DESCRIPTION:
1|    conditions contains information about the current status of the endpoint.
1|    EndpointConditions represents the current condition of an endpoint.
1|    
1|FIELDS:
1|  ready	<boolean>
1|  serving	<boolean>
1|  terminating	<boolean>
1|
$ kubectl explain ingress.spec.rules.http.paths
1|GROUP:      networking.k8s.io
1|KIND:       Ingress
1|VERSION:    v1
1|
1|FIELD: paths <[]HTTPIngressPath>
1|
1|
1|DESCRIPTION:
1|    paths is a collection of paths that map requests to backends.
1|    HTTPIngressPath associates a path with a backend. Incoming urls matching the
1|    path are forwarded to the backend.
1|    
1|FIELDS:
1|  backend	<IngressBackend> -required-
1|    backend defines the referenced service endpoint to which the traffic will be
1|    forwarded to.
1|
1|  path	<string>
1|    path is matched against the path of an incoming request. Currently it can
1|    contain characters disallowed from the conventional "path" part of a URL as
1|    defined by RFC 3986. Paths must begin with a '/' and must be present when
1|    using PathType with value "Exact" or "Prefix".
1|
1|  pathType	<string> -required-
1|  enum: Exact, ImplementationSpecific, Prefix
1|    pathType determines the interpretation of the path matching. PathType can be
1|    one of the following values: * Exact: Matches the URL path exactly. *
1|    Prefix: Matches based on a URL path prefix split by '/'. Matching is
1|      done on a path element by element basis. A path element refers is the
1|      list of labels in the path split by the '/' separator. A request is a
1|      match for path p if every p is an element-wise prefix of p of the
1|      request path. Note that if the last element of the path is a substring
1|      of the last element in request path, it is not a match (e.g. /foo/bar
1|      matches /foo/bar/baz, but does not match /foo/barbaz).
1|    * ImplementationSpecific: Interpretation of the Path matching is up to
1|      the IngressClass. Implementations can treat this as a separate PathType
1|      or treat it identically to Prefix or Exact path types.
1|    Implementations are required to support all path types.
1|    
1|    Possible enum values:
1|     - `"Exact"` matches the URL path exactly and with case sensitivity.
1|     - `"ImplementationSpecific"` matching is up to the IngressClass.
1|    Implementations can treat this as a separate PathType or treat it
1|    identically to Prefix or Exact path types.
1|     - `"Prefix"` matches based on a URL path prefix split by '/'. Matching is
1|    case sensitive and done on a path element by element basis. A path element
1|    refers to the list of labels in the path split by the '/' separator. A
1|    request is a match for path p if every p is an element-wise prefix of p of
1|    the request path. Note that if the last element of the path is a substring
1|    of the last element in request path, it is not a match (e.g. /foo/bar
1|    matches /foo/bar/baz, but does not match /foo/barbaz). If multiple matching
1|    paths exist in an Ingress spec, the longest matching path is given priority.
1|    Examples: - /foo/bar does not match requests to /foo/barbaz - /foo/bar
1|    matches request to /foo/bar and /foo/bar/baz - /foo and /foo/ both match
1|    requests to /foo and /foo/. If both paths are present in an Ingress spec,
1|    the longest matching path (/foo/) is given priority.
1|
1|
$ kubectl explain networkpolicy.spec.ingress
1|GROUP:      networking.k8s.io
1|KIND:       NetworkPolicy
1|VERSION:    v1
1|
1|FIELD: ingress <[]NetworkPolicyIngressRule>
1|
1|
1|DESCRIPTION:
1|    ingress is a list of ingress rules to be applied to the selected pods.
1|    Traffic is allowed to a pod if there are no NetworkPolicies selecting the
1|    pod (and cluster policy otherwise allows the traffic), OR if the traffic
1|    source is the pod's local node, OR if the traffic matches at least one
1|    ingress rule across all of the NetworkPolicy objects whose podSelector
1|    matches the pod. If this field is empty then this NetworkPolicy does not
1|    allow any traffic (and serves solely to ensure that the pods it selects are
1|    isolated by default)
1|    NetworkPolicyIngressRule describes a particular set of traffic that is
1|    allowed to the pods matched by a NetworkPolicySpec's podSelector. The
1|    traffic must match both ports and from.
1|    
1|FIELDS:
1|  from	<[]NetworkPolicyPeer>
1|    from is a list of sources which should be able to access the pods selected
1|    for this rule. Items in this list are combined using a logical OR operation.
1|    If this field is empty or missing, this rule matches all sources (traffic
1|    not restricted by source). If this field is present and contains at least
1|    one item, this rule allows traffic only if the traffic matches at least one
1|    item in the from list.
1|
1|  ports	<[]NetworkPolicyPort>
1|    ports is a list of ports which should be made accessible on the pods
1|    selected for this rule. Each item in this list is combined using a logical
1|    OR. If this field is empty or missing, this rule matches all ports (traffic
1|    not restricted by port). If this field is present and contains at least one
1|    item, then this rule allows traffic only if the traffic matches at least one
1|    port in the list.
1|
1|
$ kubectl explain svc --api-version=v1 | head -5
1|KIND:       Service
1|VERSION:    v1
1|
1|DESCRIPTION:
1|    Service is a named abstraction of software service (for example, mysql)
$ kubectl explain deploy --api-version=apps/v2
2|error: couldn't find resource for "apps/v2, Resource=deployments"
? 1
$ kubectl explain configmap.data
1|KIND:       ConfigMap
1|VERSION:    v1
1|
1|FIELD: data <map[string]string>
1|
1|
1|DESCRIPTION:
1|    Data contains the configuration data. Each key must consist of alphanumeric
1|    characters, '-', '_' or '.'. Values with non-UTF-8 byte sequences must use
1|    the BinaryData field. The keys stored in Data must not overlap with the keys
1|    in the BinaryData field, this is enforced during validation process.
1|    
1|
$ kubectl explain statefulset.spec.serviceName
1|GROUP:      apps
1|KIND:       StatefulSet
1|VERSION:    v1
1|
1|FIELD: serviceName <string>
1|
1|
1|DESCRIPTION:
1|    serviceName is the name of the service that governs this StatefulSet. This
1|    service must exist before the StatefulSet, and is responsible for the
1|    network identity of the set. Pods get DNS/hostnames that follow the pattern:
1|    pod-specific-string.serviceName.default.svc.cluster.local where
1|    "pod-specific-string" is managed by the StatefulSet controller.
1|    
1|
$ kubectl explain svc.status
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: status <ServiceStatus>
1|
1|
1|DESCRIPTION:
1|    Most recently observed status of the service. Populated by the system.
1|    Read-only. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
1|    ServiceStatus represents the current status of a service.
1|    
1|FIELDS:
1|  conditions	<[]Condition>
1|    Current service state
1|
1|  loadBalancer	<LoadBalancerStatus>
1|    LoadBalancer contains the current status of the load-balancer, if one is
1|    present.
1|
1|
$ kubectl explain node.status.addresses
1|KIND:       Node
1|VERSION:    v1
1|
1|FIELD: addresses <[]NodeAddress>
1|
1|
1|DESCRIPTION:
1|    List of addresses reachable to the node. Queried from cloud provider, if
1|    available. More info:
1|    https://kubernetes.io/docs/reference/node/node-status/#addresses Note: This
1|    field is declared as mergeable, but the merge key is not sufficiently
1|    unique, which can cause data corruption when it is merged. Callers should
1|    instead use a full-replacement patch. See https://pr.k8s.io/79391 for an
1|    example. Consumers should assume that addresses can change during the
1|    lifetime of a Node. However, there are some exceptions where this may not be
1|    possible, such as Pods that inherit a Node's address in its own status or
1|    consumers of the downward API (status.hostIP).
1|    NodeAddress contains information for the node's address.
1|    
1|FIELDS:
1|  address	<string> -required-
1|    The node address.
1|
1|  type	<string> -required-
1|    Node address type, one of Hostname, ExternalIP or InternalIP.
1|
1|
$ kubectl explain ep.subsets
1|KIND:       Endpoints
1|VERSION:    v1
1|
1|FIELD: subsets <[]EndpointSubset>
1|
1|
1|DESCRIPTION:
1|    The set of all endpoints is the union of all subsets. Addresses are placed
1|    into subsets according to the IPs they share. A single address with multiple
1|    ports, some of which are ready and some of which are not (because they come
1|    from different containers) will result in the address being displayed in
1|    different subsets for the different ports. No address will appear in both
1|    Addresses and NotReadyAddresses in the same subset. Sets of addresses and
1|    ports that comprise a service.
1|    EndpointSubset is a group of addresses with a common set of ports. The
1|    expanded set of endpoints is the Cartesian product of Addresses x Ports. For
1|    example, given:
1|    
1|    	{
1|    	  Addresses: [{"ip": "10.10.1.1"}, {"ip": "10.10.2.2"}],
1|    	  Ports:     [{"name": "a", "port": 8675}, {"name": "b", "port": 309}]
1|    	}
1|    
1|    The resulting set of endpoints can be viewed as:
1|    
1|    	a: [ 10.10.1.1:8675, 10.10.2.2:8675 ],
1|    	b: [ 10.10.1.1:309, 10.10.2.2:309 ]
1|    
1|    Deprecated: This API is deprecated in v1.33+.
1|    
1|FIELDS:
1|  addresses	<[]EndpointAddress>
1|    IP addresses which offer the related ports that are marked as ready. These
1|    endpoints should be considered safe for load balancers and clients to
1|    utilize.
1|
1|  notReadyAddresses	<[]EndpointAddress>
1|    IP addresses which offer the related ports but are not currently marked as
1|    ready because they have not yet finished starting, have recently failed a
1|    readiness check, or have recently failed a liveness check.
1|
1|  ports	<[]EndpointPort>
1|    Port numbers available on the related IP addresses.
1|
1|
$ kubectl explain pods.spec.nope.x
1|KIND:       Pod
1|VERSION:    v1
1|
2|error: field "x" does not exist
? 1
$ kubectl api-resources --api-group=networking.k8s.io
1|NAME              SHORTNAMES   APIVERSION             NAMESPACED   KIND
1|ingressclasses                 networking.k8s.io/v1   false        IngressClass
1|ingresses         ing          networking.k8s.io/v1   true         Ingress
1|ipaddresses       ip           networking.k8s.io/v1   false        IPAddress
1|networkpolicies   netpol       networking.k8s.io/v1   true         NetworkPolicy
1|servicecidrs                   networking.k8s.io/v1   false        ServiceCIDR
$ kubectl api-resources --api-group='' --namespaced=true -o name | sort
1|bindings
1|configmaps
1|endpoints
1|events
1|limitranges
1|persistentvolumeclaims
1|pods
1|podtemplates
1|replicationcontrollers
1|resourcequotas
1|secrets
1|serviceaccounts
1|services
$ kubectl api-resources --verbs=list,nope
1|NAME   SHORTNAMES   APIVERSION   NAMESPACED   KIND
$ kubectl api-resources --sort-by=name --api-group=apps --no-headers
1|controllerrevisions            apps/v1   true   ControllerRevision
1|daemonsets            ds       apps/v1   true   DaemonSet
1|deployments           deploy   apps/v1   true   Deployment
1|replicasets           rs       apps/v1   true   ReplicaSet
1|statefulsets          sts      apps/v1   true   StatefulSet
$ kubectl api-resources -o nope
2|error: unable to match a printer suitable for the output format "nope", allowed formats are: json,kyaml,name,wide,yaml
? 1
$ kubectl get --raw /api
1|{"kind":"APIVersions","versions":["v1"],"serverAddressByClientCIDRs":[{"clientCIDR":"0.0.0.0/0","serverAddress":"172.18.0.2:6443"}]}
$ kubectl get --raw /apis/apps
1|{"kind":"APIGroup","apiVersion":"v1","name":"apps","versions":[{"groupVersion":"apps/v1","version":"v1"}],"preferredVersion":{"groupVersion":"apps/v1","version":"v1"}}
$ kubectl get --raw /nope
2|Error from server (NotFound): the server could not find the requested resource
? 1
$ kubectl get --raw /livez
1\ok
$ kubectl get --raw '/readyz?verbose' | head -3
1|[+]ping ok
1|[+]log ok
1|[+]etcd ok
$ kubectl version -o json | grep -E 'major|minor|gitVersion'
1|    "major": "1",
1|    "minor": "36",
1|    "gitVersion": "v1.36.3",
1|    "major": "1",
1|    "minor": "36",
1|    "gitVersion": "v1.36.3",
$ kubectl version -o yaml --client | grep -E 'major|minor|gitVersion'
1|  gitVersion: v1.36.3
1|  major: "1"
1|  minor: "36"
$ kubectl options | head -10
1|The following options can be passed to any command:
1|
1|    --as='':
1|	Username to impersonate for the operation. User could be a regular user or a service account in a namespace.
1|
1|    --as-group=[]:
1|	Group to impersonate for the operation, this flag can be repeated to specify multiple groups.
1|
1|    --as-uid='':
1|	UID to impersonate for the operation.
$ kubectl get pods --help | head -5
1|Display one or many resources.
1|
1| Prints a table of the most important information about the specified resources. You can filter the list using a label selector and the --selector flag. If the desired resource type is namespaced you will only see results in the current namespace if you don't specify any namespace.
1|
1| By specifying the output as 'template' and providing a Go template as the value of the --template flag, you can filter the attributes of the fetched resources.
$ kubectl help get | head -3
1|Display one or many resources.
1|
1| Prints a table of the most important information about the specified resources. You can filter the list using a label selector and the --selector flag. If the desired resource type is namespaced you will only see results in the current namespace if you don't specify any namespace.
$ kubectl help nope
2|Unknown help topic [`nope`]
2|
2|
2|Basic Commands (Beginner):
2|  create          Create a resource from a file or from stdin
2|  expose          Take a replication controller, service, deployment or pod and expose it as a new Kubernetes service
2|  run             Run a particular image on the cluster
2|  set             Set specific features on objects
2|
2|Basic Commands (Intermediate):
2|  explain         Get documentation for a resource
2|  get             Display one or many resources
2|  edit            Edit a resource on the server
2|  delete          Delete resources by file names, stdin, resources and names, or by resources and label selector
2|
2|Deploy Commands:
2|  rollout         Manage the rollout of a resource
2|  scale           Set a new size for a deployment, replica set, or replication controller
2|  autoscale       Auto-scale a deployment, replica set, stateful set, or replication controller
2|
2|Cluster Management Commands:
2|  certificate     Modify certificate resources
2|  cluster-info    Display cluster information
2|  top             Display resource (CPU/memory) usage
2|  cordon          Mark node as unschedulable
2|  uncordon        Mark node as schedulable
2|  drain           Drain node in preparation for maintenance
2|  taint           Update the taints on one or more nodes
2|
2|Troubleshooting and Debugging Commands:
2|  describe        Show details of a specific resource or group of resources
2|  logs            Print the logs for a container in a pod
2|  attach          Attach to a running container
2|  exec            Execute a command in a container
2|  port-forward    Forward one or more local ports to a pod
2|  proxy           Run a proxy to the Kubernetes API server
2|  cp              Copy files and directories to and from containers
2|  auth            Inspect authorization
2|  debug           Create debugging sessions for troubleshooting workloads and nodes
2|  events          List events
2|
2|Advanced Commands:
2|  diff            Diff the live version against a would-be applied version
2|  apply           Apply a configuration to a resource by file name or stdin
2|  patch           Update fields of a resource
2|  replace         Replace a resource by file name or stdin
2|  wait            Wait for a specific condition on one or many resources
2|  kustomize       Build a kustomization target from a directory or URL
2|
2|Settings Commands:
2|  label           Update the labels on a resource
2|  annotate        Update the annotations on a resource
2|  completion      Output shell completion code for the specified shell (bash, zsh, fish, or powershell)
2|
2|Subcommands provided by plugins:
2|
2|Other Commands:
2|  api-resources   Print the supported API resources on the server
2|  api-versions    Print the supported API versions on the server, in the form of "group/version"
2|  config          Modify kubeconfig files
2|  kuberc          Manage kuberc configuration files
2|  plugin          Provides utilities for interacting with plugins
2|  version         Print the client and server version information
2|
2|Usage:
2|  kubectl [flags] [options]
2|
2|Use "kubectl <command> --help" for more information about a given command.
2|Use "kubectl options" for a list of global command-line options (applies to all commands).
$ kubectl create service --help | head -12
1|Create a service using a specified subcommand.
1|
1|Aliases:
1|service, svc
1|
1|Available Commands:
1|  clusterip      Create a ClusterIP service
1|  externalname   Create an ExternalName service
1|  loadbalancer   Create a LoadBalancer service
1|  nodeport       Create a NodePort service
1|
1|Usage:
$ kubectl -h | head -30
1|kubectl controls the Kubernetes cluster manager.
1|
1| Find more information at: https://kubernetes.io/docs/reference/kubectl/
1|
1|Basic Commands (Beginner):
1|  create          Create a resource from a file or from stdin
1|  expose          Take a replication controller, service, deployment or pod and expose it as a new Kubernetes service
1|  run             Run a particular image on the cluster
1|  set             Set specific features on objects
1|
1|Basic Commands (Intermediate):
1|  explain         Get documentation for a resource
1|  get             Display one or many resources
1|  edit            Edit a resource on the server
1|  delete          Delete resources by file names, stdin, resources and names, or by resources and label selector
1|
1|Deploy Commands:
1|  rollout         Manage the rollout of a resource
1|  scale           Set a new size for a deployment, replica set, or replication controller
1|  autoscale       Auto-scale a deployment, replica set, stateful set, or replication controller
1|
1|Cluster Management Commands:
1|  certificate     Modify certificate resources
1|  cluster-info    Display cluster information
1|  top             Display resource (CPU/memory) usage
1|  cordon          Mark node as unschedulable
1|  uncordon        Mark node as schedulable
1|  drain           Drain node in preparation for maintenance
1|  taint           Update the taints on one or more nodes
1|
$ kubectl
1|kubectl controls the Kubernetes cluster manager.
1|
1| Find more information at: https://kubernetes.io/docs/reference/kubectl/
1|
1|Basic Commands (Beginner):
1|  create          Create a resource from a file or from stdin
1|  expose          Take a replication controller, service, deployment or pod and expose it as a new Kubernetes service
1|  run             Run a particular image on the cluster
1|  set             Set specific features on objects
1|
1|Basic Commands (Intermediate):
1|  explain         Get documentation for a resource
1|  get             Display one or many resources
1|  edit            Edit a resource on the server
1|  delete          Delete resources by file names, stdin, resources and names, or by resources and label selector
1|
1|Deploy Commands:
1|  rollout         Manage the rollout of a resource
1|  scale           Set a new size for a deployment, replica set, or replication controller
1|  autoscale       Auto-scale a deployment, replica set, stateful set, or replication controller
1|
1|Cluster Management Commands:
1|  certificate     Modify certificate resources
1|  cluster-info    Display cluster information
1|  top             Display resource (CPU/memory) usage
1|  cordon          Mark node as unschedulable
1|  uncordon        Mark node as schedulable
1|  drain           Drain node in preparation for maintenance
1|  taint           Update the taints on one or more nodes
1|
1|Troubleshooting and Debugging Commands:
1|  describe        Show details of a specific resource or group of resources
1|  logs            Print the logs for a container in a pod
1|  attach          Attach to a running container
1|  exec            Execute a command in a container
1|  port-forward    Forward one or more local ports to a pod
1|  proxy           Run a proxy to the Kubernetes API server
1|  cp              Copy files and directories to and from containers
1|  auth            Inspect authorization
1|  debug           Create debugging sessions for troubleshooting workloads and nodes
1|  events          List events
1|
1|Advanced Commands:
1|  diff            Diff the live version against a would-be applied version
1|  apply           Apply a configuration to a resource by file name or stdin
1|  patch           Update fields of a resource
1|  replace         Replace a resource by file name or stdin
1|  wait            Wait for a specific condition on one or many resources
1|  kustomize       Build a kustomization target from a directory or URL
1|
1|Settings Commands:
1|  label           Update the labels on a resource
1|  annotate        Update the annotations on a resource
1|  completion      Output shell completion code for the specified shell (bash, zsh, fish, or powershell)
1|
1|Subcommands provided by plugins:
1|
1|Other Commands:
1|  api-resources   Print the supported API resources on the server
1|  api-versions    Print the supported API versions on the server, in the form of "group/version"
1|  config          Modify kubeconfig files
1|  kuberc          Manage kuberc configuration files
1|  plugin          Provides utilities for interacting with plugins
1|  version         Print the client and server version information
1|
1|Usage:
1|  kubectl [flags] [options]
1|
1|Use "kubectl <command> --help" for more information about a given command.
1|Use "kubectl options" for a list of global command-line options (applies to all commands).
