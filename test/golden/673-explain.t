# explain: kinds of every group, deep paths, wrong paths, recursion, versions; help of verbs asked in odd ways.
$ kubectl explain svc.spec.loadBalancerClass
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: loadBalancerClass <string>
1|
1|
1|DESCRIPTION:
1|    loadBalancerClass is the class of the load balancer implementation this
1|    Service belongs to. If specified, the value of this field must be a
1|    label-style identifier, with an optional prefix, e.g. "internal-vip" or
1|    "example.com/internal-vip". Unprefixed names are reserved for end-users.
1|    This field can only be set when the Service type is 'LoadBalancer'. If not
1|    set, the default load balancer implementation is used, today this is
1|    typically done through the cloud provider integration, but should apply for
1|    any default implementation. If set, it is assumed that a load balancer
1|    implementation is watching for Services with a matching class. Any default
1|    load balancer implementation (e.g. cloud providers) should ignore Services
1|    that set this field. This field can only be set when creating or updating a
1|    Service to type 'LoadBalancer'. Once set, it can not be changed. This field
1|    will be wiped when a service is updated to a non 'LoadBalancer' type.
1|    
1|
$ kubectl explain svc.spec.ipFamilies
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: ipFamilies <[]string>
1|
1|
1|DESCRIPTION:
1|    IPFamilies is a list of IP families (e.g. IPv4, IPv6) assigned to this
1|    service. This field is usually assigned automatically based on cluster
1|    configuration and the ipFamilyPolicy field. If this field is specified
1|    manually, the requested family is available in the cluster, and
1|    ipFamilyPolicy allows it, it will be used; otherwise creation of the service
1|    will fail. This field is conditionally mutable: it allows for adding or
1|    removing a secondary IP family, but it does not allow changing the primary
1|    IP family of the Service. Valid values are "IPv4" and "IPv6".  This field
1|    only applies to Services of types ClusterIP, NodePort, and LoadBalancer, and
1|    does apply to "headless" services. This field will be wiped when updating a
1|    Service to type ExternalName.
1|    
1|    This field may hold a maximum of two entries (dual-stack families, in either
1|    order).  These families must correspond to the values of the clusterIPs
1|    field, if specified. Both clusterIPs and ipFamilies are governed by the
1|    ipFamilyPolicy field.
1|    
1|
$ kubectl explain svc.spec.clusterIPs
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: clusterIPs <[]string>
1|
1|
1|DESCRIPTION:
1|    ClusterIPs is a list of IP addresses assigned to this service, and are
1|    usually assigned randomly.  If an address is specified manually, is in-range
1|    (as per system configuration), and is not in use, it will be allocated to
1|    the service; otherwise creation of the service will fail. This field may not
1|    be changed through updates unless the type field is also being changed to
1|    ExternalName (which requires this field to be empty) or the type field is
1|    being changed from ExternalName (in which case this field may optionally be
1|    specified, as describe above).  Valid values are "None", empty string (""),
1|    or a valid IP address.  Setting this to "None" makes a "headless service"
1|    (no virtual IP), which is useful when direct endpoint connections are
1|    preferred and proxying is not required.  Only applies to types ClusterIP,
1|    NodePort, and LoadBalancer. If this field is specified when creating a
1|    Service of type ExternalName, creation will fail. This field will be wiped
1|    when updating a Service to type ExternalName.  If this field is not
1|    specified, it will be initialized from the clusterIP field.  If this field
1|    is specified, clients must ensure that clusterIPs[0] and clusterIP have the
1|    same value.
1|    
1|    This field may hold a maximum of two entries (dual-stack IPs, in either
1|    order). These IPs must correspond to the values of the ipFamilies field.
1|    Both clusterIPs and ipFamilies are governed by the ipFamilyPolicy field.
1|    More info:
1|    https://kubernetes.io/docs/concepts/services-networking/service/#virtual-ips-and-service-proxies
1|    
1|
$ kubectl explain svc.spec.externalIPs
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: externalIPs <[]string>
1|
1|
1|DESCRIPTION:
1|    externalIPs is a list of IP addresses for which nodes in the cluster will
1|    also accept traffic for this service.  These IPs are not managed by
1|    Kubernetes.  The user is responsible for ensuring that traffic arrives at a
1|    node with this IP.  A common example is external load-balancers that are not
1|    part of the Kubernetes system.
1|    
1|
$ kubectl explain svc.spec.allocateLoadBalancerNodePorts
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: allocateLoadBalancerNodePorts <boolean>
1|
1|
1|DESCRIPTION:
1|    allocateLoadBalancerNodePorts defines if NodePorts will be automatically
1|    allocated for services with type LoadBalancer.  Default is "true". It may be
1|    set to "false" if the cluster load-balancer does not rely on NodePorts.  If
1|    the caller requests specific NodePorts (by specifying a value), those
1|    requests will be respected, regardless of this field. This field may only be
1|    set for services with type LoadBalancer and will be cleared if the type is
1|    changed to any other type.
1|    
1|
$ kubectl explain svc.spec.healthCheckNodePort
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: healthCheckNodePort <integer>
1|
1|
1|DESCRIPTION:
1|    healthCheckNodePort specifies the healthcheck nodePort for the service. This
1|    only applies when type is set to LoadBalancer and externalTrafficPolicy is
1|    set to Local. If a value is specified, is in-range, and is not in use, it
1|    will be used.  If not specified, a value will be automatically allocated.
1|    External systems (e.g. load-balancers) can use this port to determine if a
1|    given node holds endpoints for this service or not.  If this field is
1|    specified when creating a Service which does not need it, creation will
1|    fail. This field will be wiped when updating a Service to no longer need it
1|    (e.g. changing type). This field cannot be updated once set.
1|    
1|
$ kubectl explain svc.spec.publishNotReadyAddresses
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: publishNotReadyAddresses <boolean>
1|
1|
1|DESCRIPTION:
1|    publishNotReadyAddresses indicates that any agent which deals with endpoints
1|    for this Service should disregard any indications of ready/not-ready. The
1|    primary use case for setting this field is for a StatefulSet's Headless
1|    Service to propagate SRV DNS records for its Pods for the purpose of peer
1|    discovery. The Kubernetes controllers that generate Endpoints and
1|    EndpointSlice resources for Services interpret this to mean that all
1|    endpoints are considered "ready" even if the Pods themselves are not. Agents
1|    which consume only Kubernetes generated endpoints through the Endpoints or
1|    EndpointSlice resources can safely assume this behavior.
1|    
1|
$ kubectl explain svc.spec.trafficDistribution
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: trafficDistribution <string>
1|
1|
1|DESCRIPTION:
1|    TrafficDistribution offers a way to express preferences for how traffic is
1|    distributed to Service endpoints. Implementations can use this field as a
1|    hint, but are not required to guarantee strict adherence. If the field is
1|    not set, the implementation will apply its default routing strategy. If set
1|    to "PreferClose", implementations should prioritize endpoints that are in
1|    the same zone.
1|    
1|
$ kubectl explain svc.spec.sessionAffinity
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: sessionAffinity <string>
1|ENUM:
1|    ClientIP
1|    None
1|
1|DESCRIPTION:
1|    Supports "ClientIP" and "None". Used to maintain session affinity. Enable
1|    client IP based session affinity. Must be ClientIP or None. Defaults to
1|    None. More info:
1|    https://kubernetes.io/docs/concepts/services-networking/service/#virtual-ips-and-service-proxies
1|    
1|    Possible enum values:
1|     - `"ClientIP"` is the Client IP based.
1|     - `"None"` - no session affinity.
1|    
1|
$ kubectl explain svc.spec.ports.nodePort
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: nodePort <integer>
1|
1|
1|DESCRIPTION:
1|    The port on each node on which this service is exposed when type is NodePort
1|    or LoadBalancer.  Usually assigned by the system. If a value is specified,
1|    in-range, and not in use it will be used, otherwise the operation will fail.
1|    If not specified, a port will be allocated if this Service requires one.  If
1|    this field is specified when creating a Service which does not need it,
1|    creation will fail. This field will be wiped when updating a Service to no
1|    longer need it (e.g. changing type from NodePort to ClusterIP). More info:
1|    https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport
1|    
1|
$ kubectl explain svc.spec.ports.appProtocol
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: appProtocol <string>
1|
1|
1|DESCRIPTION:
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
1|
$ kubectl explain svc.spec.ports.protocol
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: protocol <string>
1|ENUM:
1|    SCTP
1|    TCP
1|    UDP
1|
1|DESCRIPTION:
1|    The IP protocol for this port. Supports "TCP", "UDP", and "SCTP". Default is
1|    TCP.
1|    
1|    Possible enum values:
1|     - `"SCTP"` is the SCTP protocol.
1|     - `"TCP"` is the TCP protocol.
1|     - `"UDP"` is the UDP protocol.
1|    
1|
$ kubectl explain svc.metadata.ownerReferences
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: ownerReferences <[]OwnerReference>
1|
1|
1|DESCRIPTION:
1|    List of objects depended by this object. If ALL objects in the list have
1|    been deleted, this object will be garbage collected. If this object is
1|    managed by a controller, then an entry in this list will point to this
1|    controller, with the controller field set to true. There cannot be more than
1|    one managing controller.
1|    OwnerReference contains enough information to let you identify an owning
1|    object. An owning object must be in the same namespace as the dependent, or
1|    be cluster-scoped, so there is no namespace field.
1|    
1|FIELDS:
1|  apiVersion	<string> -required-
1|    API version of the referent.
1|
1|  blockOwnerDeletion	<boolean>
1|    If true, AND if the owner has the "foregroundDeletion" finalizer, then the
1|    owner cannot be deleted from the key-value store until this reference is
1|    removed. See
1|    https://kubernetes.io/docs/concepts/architecture/garbage-collection/#foreground-deletion
1|    for how the garbage collector interacts with this field and enforces the
1|    foreground deletion. Defaults to false. To set this field, a user needs
1|    "delete" permission of the owner, otherwise 422 (Unprocessable Entity) will
1|    be returned.
1|
1|  controller	<boolean>
1|    If true, this reference points to the managing controller.
1|
1|  kind	<string> -required-
1|    Kind of the referent. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
1|
1|  name	<string> -required-
1|    Name of the referent. More info:
1|    https://kubernetes.io/docs/concepts/overview/working-with-objects/names#names
1|
1|  uid	<string> -required-
1|    UID of the referent. More info:
1|    https://kubernetes.io/docs/concepts/overview/working-with-objects/names#uids
1|
1|
$ kubectl explain svc.metadata.labels
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: labels <map[string]string>
1|
1|
1|DESCRIPTION:
1|    Map of string keys and values that can be used to organize and categorize
1|    (scope and select) objects. May match selectors of replication controllers
1|    and services. More info:
1|    https://kubernetes.io/docs/concepts/overview/working-with-objects/labels
1|    
1|
$ kubectl explain svc.metadata.finalizers
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: finalizers <[]string>
1|
1|
1|DESCRIPTION:
1|    Must be empty before the object is deleted from the registry. Each entry is
1|    an identifier for the responsible component that will remove the entry from
1|    the list. If the deletionTimestamp of the object is non-nil, entries in this
1|    list can only be removed. Finalizers may be processed and removed in any
1|    order.  Order is NOT enforced because it introduces significant risk of
1|    stuck finalizers. finalizers is a shared field, any actor with permission
1|    can reorder it. If the finalizer list is processed in order, then this can
1|    lead to a situation in which the component responsible for the first
1|    finalizer in the list is waiting for a signal (field value, external system,
1|    or other) produced by a component responsible for a finalizer later in the
1|    list, resulting in a deadlock. Without enforced ordering finalizers are free
1|    to order amongst themselves and are not vulnerable to ordering changes in
1|    the list.
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
$ kubectl explain svc.status.conditions
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: conditions <[]Condition>
1|
1|
1|DESCRIPTION:
1|    Current service state
1|    Condition contains details for one aspect of the current state of this API
1|    Resource.
1|    
1|FIELDS:
1|  lastTransitionTime	<string> -required-
1|    lastTransitionTime is the last time the condition transitioned from one
1|    status to another. This should be when the underlying condition changed.  If
1|    that is not known, then using the time when the API field changed is
1|    acceptable.
1|
1|  message	<string> -required-
1|    message is a human readable message indicating details about the transition.
1|    This may be an empty string.
1|
1|  observedGeneration	<integer>
1|    observedGeneration represents the .metadata.generation that the condition
1|    was set based upon. For instance, if .metadata.generation is currently 12,
1|    but the .status.conditions[x].observedGeneration is 9, the condition is out
1|    of date with respect to the current state of the instance.
1|
1|  reason	<string> -required-
1|    reason contains a programmatic identifier indicating the reason for the
1|    condition's last transition. Producers of specific condition types may
1|    define expected values and meanings for this field, and whether the values
1|    are considered a guaranteed API. The value should be a CamelCase string.
1|    This field may not be empty.
1|
1|  status	<string> -required-
1|    status of the condition, one of True, False, Unknown.
1|
1|  type	<string> -required-
1|    type of condition in CamelCase or in foo.example.com/CamelCase.
1|
1|
$ kubectl explain svc.status.loadBalancer.ingress.ports
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: ports <[]PortStatus>
1|
1|
1|DESCRIPTION:
1|    Ports is a list of records of service ports If used, every port defined in
1|    the service should have an entry in it
1|    PortStatus represents the error condition of a service port
1|    
1|FIELDS:
1|  error	<string>
1|    Error is to record the problem with the service port The format of the error
1|    shall comply with the following rules: - built-in error values shall be
1|    specified in this file and those shall use
1|      CamelCase names
1|    - cloud provider specific error values must have names that comply with the
1|      format foo.example.com/CamelCase.
1|
1|  port	<integer> -required-
1|    Port is the port number of the service port of which status is recorded here
1|
1|  protocol	<string> -required-
1|  enum: SCTP, TCP, UDP
1|    Protocol is the protocol of the service port of which status is recorded
1|    here The supported values are: "TCP", "UDP", "SCTP"
1|    
1|    Possible enum values:
1|     - `"SCTP"` is the SCTP protocol.
1|     - `"TCP"` is the TCP protocol.
1|     - `"UDP"` is the UDP protocol.
1|
1|
$ kubectl explain svc.kind
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: kind <string>
1|
1|
1|DESCRIPTION:
1|    Kind is a string value representing the REST resource this object
1|    represents. Servers may infer this from the endpoint the client submits
1|    requests to. Cannot be updated. In CamelCase. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
1|    
1|
$ kubectl explain svc.apiVersion
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: apiVersion <string>
1|
1|
1|DESCRIPTION:
1|    APIVersion defines the versioned schema of this representation of an object.
1|    Servers should convert recognized schemas to the latest internal value, and
1|    may reject unrecognized values. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources
1|    
1|
$ kubectl explain svc.spec.ports.name.x
1|KIND:       Service
1|VERSION:    v1
1|
2|error: field "x" does not exist
? 1
$ kubectl explain svc.spec.selector.app
1|KIND:       Service
1|VERSION:    v1
1|
2|error: field "app" does not exist
? 1
$ kubectl explain svc.spec.
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: spec <ServiceSpec>
1|
1|
1|DESCRIPTION:
1|    Spec defines the behavior of a service.
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
1|    ServiceSpec describes the attributes that a user creates on a service.
1|    
1|FIELDS:
1|  allocateLoadBalancerNodePorts	<boolean>
1|    allocateLoadBalancerNodePorts defines if NodePorts will be automatically
1|    allocated for services with type LoadBalancer.  Default is "true". It may be
1|    set to "false" if the cluster load-balancer does not rely on NodePorts.  If
1|    the caller requests specific NodePorts (by specifying a value), those
1|    requests will be respected, regardless of this field. This field may only be
1|    set for services with type LoadBalancer and will be cleared if the type is
1|    changed to any other type.
1|
1|  clusterIP	<string>
1|    clusterIP is the IP address of the service and is usually assigned randomly.
1|    If an address is specified manually, is in-range (as per system
1|    configuration), and is not in use, it will be allocated to the service;
1|    otherwise creation of the service will fail. This field may not be changed
1|    through updates unless the type field is also being changed to ExternalName
1|    (which requires this field to be blank) or the type field is being changed
1|    from ExternalName (in which case this field may optionally be specified, as
1|    describe above).  Valid values are "None", empty string (""), or a valid IP
1|    address. Setting this to "None" makes a "headless service" (no virtual IP),
1|    which is useful when direct endpoint connections are preferred and proxying
1|    is not required.  Only applies to types ClusterIP, NodePort, and
1|    LoadBalancer. If this field is specified when creating a Service of type
1|    ExternalName, creation will fail. This field will be wiped when updating a
1|    Service to type ExternalName. More info:
1|    https://kubernetes.io/docs/concepts/services-networking/service/#virtual-ips-and-service-proxies
1|
1|  clusterIPs	<[]string>
1|    ClusterIPs is a list of IP addresses assigned to this service, and are
1|    usually assigned randomly.  If an address is specified manually, is in-range
1|    (as per system configuration), and is not in use, it will be allocated to
1|    the service; otherwise creation of the service will fail. This field may not
1|    be changed through updates unless the type field is also being changed to
1|    ExternalName (which requires this field to be empty) or the type field is
1|    being changed from ExternalName (in which case this field may optionally be
1|    specified, as describe above).  Valid values are "None", empty string (""),
1|    or a valid IP address.  Setting this to "None" makes a "headless service"
1|    (no virtual IP), which is useful when direct endpoint connections are
1|    preferred and proxying is not required.  Only applies to types ClusterIP,
1|    NodePort, and LoadBalancer. If this field is specified when creating a
1|    Service of type ExternalName, creation will fail. This field will be wiped
1|    when updating a Service to type ExternalName.  If this field is not
1|    specified, it will be initialized from the clusterIP field.  If this field
1|    is specified, clients must ensure that clusterIPs[0] and clusterIP have the
1|    same value.
1|    
1|    This field may hold a maximum of two entries (dual-stack IPs, in either
1|    order). These IPs must correspond to the values of the ipFamilies field.
1|    Both clusterIPs and ipFamilies are governed by the ipFamilyPolicy field.
1|    More info:
1|    https://kubernetes.io/docs/concepts/services-networking/service/#virtual-ips-and-service-proxies
1|
1|  externalIPs	<[]string>
1|    externalIPs is a list of IP addresses for which nodes in the cluster will
1|    also accept traffic for this service.  These IPs are not managed by
1|    Kubernetes.  The user is responsible for ensuring that traffic arrives at a
1|    node with this IP.  A common example is external load-balancers that are not
1|    part of the Kubernetes system.
1|
1|  externalName	<string>
1|    externalName is the external reference that discovery mechanisms will return
1|    as an alias for this service (e.g. a DNS CNAME record). No proxying will be
1|    involved.  Must be a lowercase RFC-1123 hostname
1|    (https://tools.ietf.org/html/rfc1123) and requires `type` to be
1|    "ExternalName".
1|
1|  externalTrafficPolicy	<string>
1|  enum: Cluster, Local
1|    externalTrafficPolicy describes how nodes distribute service traffic they
1|    receive on one of the Service's "externally-facing" addresses (NodePorts,
1|    ExternalIPs, and LoadBalancer IPs). If set to "Local", the proxy will
1|    configure the service in a way that assumes that external load balancers
1|    will take care of balancing the service traffic between nodes, and so each
1|    node will deliver traffic only to the node-local endpoints of the service,
1|    without masquerading the client source IP. (Traffic mistakenly sent to a
1|    node with no endpoints will be dropped.) The default value, "Cluster", uses
1|    the standard behavior of routing to all endpoints evenly (possibly modified
1|    by topology and other features). Note that traffic sent to an External IP or
1|    LoadBalancer IP from within the cluster will always get "Cluster" semantics,
1|    but clients sending to a NodePort from within the cluster may need to take
1|    traffic policy into account when picking a node.
1|    
1|    Possible enum values:
1|     - `"Cluster"` routes traffic to all endpoints.
1|     - `"Local"` preserves the source IP of the traffic by routing only to
1|    endpoints on the same node as the traffic was received on (dropping the
1|    traffic if there are no local endpoints).
1|
1|  healthCheckNodePort	<integer>
1|    healthCheckNodePort specifies the healthcheck nodePort for the service. This
1|    only applies when type is set to LoadBalancer and externalTrafficPolicy is
1|    set to Local. If a value is specified, is in-range, and is not in use, it
1|    will be used.  If not specified, a value will be automatically allocated.
1|    External systems (e.g. load-balancers) can use this port to determine if a
1|    given node holds endpoints for this service or not.  If this field is
1|    specified when creating a Service which does not need it, creation will
1|    fail. This field will be wiped when updating a Service to no longer need it
1|    (e.g. changing type). This field cannot be updated once set.
1|
1|  internalTrafficPolicy	<string>
1|  enum: Cluster, Local
1|    InternalTrafficPolicy describes how nodes distribute service traffic they
1|    receive on the ClusterIP. If set to "Local", the proxy will assume that pods
1|    only want to talk to endpoints of the service on the same node as the pod,
1|    dropping the traffic if there are no local endpoints. The default value,
1|    "Cluster", uses the standard behavior of routing to all endpoints evenly
1|    (possibly modified by topology and other features).
1|    
1|    Possible enum values:
1|     - `"Cluster"` routes traffic to all endpoints.
1|     - `"Local"` routes traffic only to endpoints on the same node as the client
1|    pod (dropping the traffic if there are no local endpoints).
1|
1|  ipFamilies	<[]string>
1|    IPFamilies is a list of IP families (e.g. IPv4, IPv6) assigned to this
1|    service. This field is usually assigned automatically based on cluster
1|    configuration and the ipFamilyPolicy field. If this field is specified
1|    manually, the requested family is available in the cluster, and
1|    ipFamilyPolicy allows it, it will be used; otherwise creation of the service
1|    will fail. This field is conditionally mutable: it allows for adding or
1|    removing a secondary IP family, but it does not allow changing the primary
1|    IP family of the Service. Valid values are "IPv4" and "IPv6".  This field
1|    only applies to Services of types ClusterIP, NodePort, and LoadBalancer, and
1|    does apply to "headless" services. This field will be wiped when updating a
1|    Service to type ExternalName.
1|    
1|    This field may hold a maximum of two entries (dual-stack families, in either
1|    order).  These families must correspond to the values of the clusterIPs
1|    field, if specified. Both clusterIPs and ipFamilies are governed by the
1|    ipFamilyPolicy field.
1|
1|  ipFamilyPolicy	<string>
1|  enum: PreferDualStack, RequireDualStack, SingleStack
1|    IPFamilyPolicy represents the dual-stack-ness requested or required by this
1|    Service. If there is no value provided, then this field will be set to
1|    SingleStack. Services can be "SingleStack" (a single IP family),
1|    "PreferDualStack" (two IP families on dual-stack configured clusters or a
1|    single IP family on single-stack clusters), or "RequireDualStack" (two IP
1|    families on dual-stack configured clusters, otherwise fail). The ipFamilies
1|    and clusterIPs fields depend on the value of this field. This field will be
1|    wiped when updating a service to type ExternalName.
1|    
1|    Possible enum values:
1|     - `"PreferDualStack"` indicates that this service prefers dual-stack when
1|    the cluster is configured for dual-stack. If the cluster is not configured
1|    for dual-stack the service will be assigned a single IPFamily. If the
1|    IPFamily is not set in service.spec.ipFamilies then the service will be
1|    assigned the default IPFamily configured on the cluster
1|     - `"RequireDualStack"` indicates that this service requires dual-stack.
1|    Using IPFamilyPolicyRequireDualStack on a single stack cluster will result
1|    in validation errors. The IPFamilies (and their order) assigned to this
1|    service is based on service.spec.ipFamilies. If service.spec.ipFamilies was
1|    not provided then it will be assigned according to how they are configured
1|    on the cluster. If service.spec.ipFamilies has only one entry then the
1|    alternative IPFamily will be added by apiserver
1|     - `"SingleStack"` indicates that this service is required to have a single
1|    IPFamily. The IPFamily assigned is based on the default IPFamily used by the
1|    cluster or as identified by service.spec.ipFamilies field
1|
1|  loadBalancerClass	<string>
1|    loadBalancerClass is the class of the load balancer implementation this
1|    Service belongs to. If specified, the value of this field must be a
1|    label-style identifier, with an optional prefix, e.g. "internal-vip" or
1|    "example.com/internal-vip". Unprefixed names are reserved for end-users.
1|    This field can only be set when the Service type is 'LoadBalancer'. If not
1|    set, the default load balancer implementation is used, today this is
1|    typically done through the cloud provider integration, but should apply for
1|    any default implementation. If set, it is assumed that a load balancer
1|    implementation is watching for Services with a matching class. Any default
1|    load balancer implementation (e.g. cloud providers) should ignore Services
1|    that set this field. This field can only be set when creating or updating a
1|    Service to type 'LoadBalancer'. Once set, it can not be changed. This field
1|    will be wiped when a service is updated to a non 'LoadBalancer' type.
1|
1|  loadBalancerIP	<string>
1|    Only applies to Service Type: LoadBalancer. This feature depends on whether
1|    the underlying cloud-provider supports specifying the loadBalancerIP when a
1|    load balancer is created. This field will be ignored if the cloud-provider
1|    does not support the feature. Deprecated: This field was under-specified and
1|    its meaning varies across implementations. Using it is non-portable and it
1|    may not support dual-stack. Users are encouraged to use
1|    implementation-specific annotations when available.
1|
1|  loadBalancerSourceRanges	<[]string>
1|    If specified and supported by the platform, this will restrict traffic
1|    through the cloud-provider load-balancer will be restricted to the specified
1|    client IPs. This field will be ignored if the cloud-provider does not
1|    support the feature." More info:
1|    https://kubernetes.io/docs/tasks/access-application-cluster/create-external-load-balancer/
1|
1|  ports	<[]ServicePort>
1|    The list of ports that are exposed by this service. More info:
1|    https://kubernetes.io/docs/concepts/services-networking/service/#virtual-ips-and-service-proxies
1|
1|  publishNotReadyAddresses	<boolean>
1|    publishNotReadyAddresses indicates that any agent which deals with endpoints
1|    for this Service should disregard any indications of ready/not-ready. The
1|    primary use case for setting this field is for a StatefulSet's Headless
1|    Service to propagate SRV DNS records for its Pods for the purpose of peer
1|    discovery. The Kubernetes controllers that generate Endpoints and
1|    EndpointSlice resources for Services interpret this to mean that all
1|    endpoints are considered "ready" even if the Pods themselves are not. Agents
1|    which consume only Kubernetes generated endpoints through the Endpoints or
1|    EndpointSlice resources can safely assume this behavior.
1|
1|  selector	<map[string]string>
1|    Route service traffic to pods with label keys and values matching this
1|    selector. If empty or not present, the service is assumed to have an
1|    external process managing its endpoints, which Kubernetes will not modify.
1|    Only applies to types ClusterIP, NodePort, and LoadBalancer. Ignored if type
1|    is ExternalName. More info:
1|    https://kubernetes.io/docs/concepts/services-networking/service/
1|
1|  sessionAffinity	<string>
1|  enum: ClientIP, None
1|    Supports "ClientIP" and "None". Used to maintain session affinity. Enable
1|    client IP based session affinity. Must be ClientIP or None. Defaults to
1|    None. More info:
1|    https://kubernetes.io/docs/concepts/services-networking/service/#virtual-ips-and-service-proxies
1|    
1|    Possible enum values:
1|     - `"ClientIP"` is the Client IP based.
1|     - `"None"` - no session affinity.
1|
1|  sessionAffinityConfig	<SessionAffinityConfig>
1|    sessionAffinityConfig contains the configurations of session affinity.
1|
1|  trafficDistribution	<string>
1|    TrafficDistribution offers a way to express preferences for how traffic is
1|    distributed to Service endpoints. Implementations can use this field as a
1|    hint, but are not required to guarantee strict adherence. If the field is
1|    not set, the implementation will apply its default routing strategy. If set
1|    to "PreferClose", implementations should prioritize endpoints that are in
1|    the same zone.
1|
1|  type	<string>
1|  enum: ClusterIP, ExternalName, LoadBalancer, NodePort
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
$ kubectl explain svc..spec
2|error: invalid jsonpath syntax, first node must be field node
? 1
$ kubectl explain .spec
2|error: invalid jsonpath syntax, first node must be field node
? 1
$ kubectl explain svc.Spec
1|KIND:       Service
1|VERSION:    v1
1|
2|error: field "Spec" does not exist
? 1
$ kubectl explain svc/spec
2|the server doesn't have a resource type "svc/spec"
? 1
$ kubectl explain svc spec
2|error: We accept only this format: explain RESOURCE
? 1
$ kubectl explain Service.spec.type
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
$ kubectl explain services.v1
1|KIND:       Service
1|VERSION:    v1
1|
2|error: field "v1" does not exist
? 1
$ kubectl explain services.v1.spec
1|KIND:       Service
1|VERSION:    v1
1|
2|error: field "spec" does not exist
? 1
$ kubectl explain deployments.apps.spec.strategy
1|GROUP:      apps
1|KIND:       Deployment
1|VERSION:    v1
1|
1|FIELD: strategy <DeploymentStrategy>
1|
1|
1|DESCRIPTION:
1|    The deployment strategy to use to replace existing pods with new ones.
1|    DeploymentStrategy describes how to replace existing pods with new ones.
1|    
1|FIELDS:
1|  rollingUpdate	<RollingUpdateDeployment>
1|    Rolling update config params. Present only if DeploymentStrategyType =
1|    RollingUpdate.
1|
1|  type	<string>
1|  enum: Recreate, RollingUpdate
1|    Type of deployment. Can be "Recreate" or "RollingUpdate". Default is
1|    RollingUpdate.
1|    
1|    Possible enum values:
1|     - `"Recreate"` Kill all existing pods before creating new ones.
1|     - `"RollingUpdate"` Replace the old ReplicaSets by new one using rolling
1|    update i.e gradually scale down the old ReplicaSets and scale up the new
1|    one.
1|
1|
$ kubectl explain deployments.v1.apps
1|GROUP:      apps
1|KIND:       Deployment
1|VERSION:    v1
1|
2|error: field "apps" does not exist
? 1
$ kubectl explain deploy --api-version=apps/v1beta1
2|error: couldn't find resource for "apps/v1beta1, Resource=deployments"
? 1
$ kubectl explain deploy.spec.strategy.rollingUpdate --api-version=apps/v1
1|GROUP:      apps
1|KIND:       Deployment
1|VERSION:    v1
1|
1|FIELD: rollingUpdate <RollingUpdateDeployment>
1|
1|
1|DESCRIPTION:
1|    Rolling update config params. Present only if DeploymentStrategyType =
1|    RollingUpdate.
1|    Spec to control the desired behavior of rolling update.
1|    
1|FIELDS:
1|  maxSurge	<IntOrString>
1|    The maximum number of pods that can be scheduled above the desired number of
1|    pods. Value can be an absolute number (ex: 5) or a percentage of desired
1|    pods (ex: 10%). This can not be 0 if MaxUnavailable is 0. Absolute number is
1|    calculated from percentage by rounding up. Defaults to 25%. Example: when
1|    this is set to 30%, the new ReplicaSet can be scaled up immediately when the
1|    rolling update starts, such that the total number of old and new pods do not
1|    exceed 130% of desired pods. Once old pods have been killed, new ReplicaSet
1|    can be scaled up further, ensuring that total number of pods running at any
1|    time during the update is at most 130% of desired pods.
1|
1|  maxUnavailable	<IntOrString>
1|    The maximum number of pods that can be unavailable during the update. Value
1|    can be an absolute number (ex: 5) or a percentage of desired pods (ex: 10%).
1|    Absolute number is calculated from percentage by rounding down. This can not
1|    be 0 if MaxSurge is 0. Defaults to 25%. Example: when this is set to 30%,
1|    the old ReplicaSet can be scaled down to 70% of desired pods immediately
1|    when the rolling update starts. Once new pods are ready, old ReplicaSet can
1|    be scaled down further, followed by scaling up the new ReplicaSet, ensuring
1|    that the total number of pods available at all times during the update is at
1|    least 70% of desired pods.
1|
1|
$ kubectl explain hpa --api-version=autoscaling/v1
1|GROUP:      autoscaling
1|KIND:       HorizontalPodAutoscaler
1|VERSION:    v1
1|
1|DESCRIPTION:
1|    configuration of a horizontal pod autoscaler.
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
1|    Standard object metadata. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
1|
1|  spec	<HorizontalPodAutoscalerSpec> -required-
1|    spec defines the behaviour of autoscaler. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status.
1|
1|  status	<HorizontalPodAutoscalerStatus>
1|    status is the current information about the autoscaler.
1|
1|
$ kubectl explain hpa.spec --api-version=autoscaling/v2
1|GROUP:      autoscaling
1|KIND:       HorizontalPodAutoscaler
1|VERSION:    v2
1|
1|FIELD: spec <HorizontalPodAutoscalerSpec>
1|
1|
1|DESCRIPTION:
1|    spec is the specification for the behaviour of the autoscaler. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status.
1|    HorizontalPodAutoscalerSpec describes the desired functionality of the
1|    HorizontalPodAutoscaler.
1|    
1|FIELDS:
1|  behavior	<HorizontalPodAutoscalerBehavior>
1|    behavior configures the scaling behavior of the target in both Up and Down
1|    directions (scaleUp and scaleDown fields respectively). If not set, the
1|    default HPAScalingRules for scale up and scale down are used.
1|
1|  maxReplicas	<integer> -required-
1|    maxReplicas is the upper limit for the number of replicas to which the
1|    autoscaler can scale up. It cannot be less that minReplicas.
1|
1|  metrics	<[]MetricSpec>
1|    metrics contains the specifications for which to use to calculate the
1|    desired replica count (the maximum replica count across all metrics will be
1|    used).  The desired replica count is calculated multiplying the ratio
1|    between the target value and the current value by the current number of
1|    pods.  Ergo, metrics used must decrease as the pod count is increased, and
1|    vice-versa.  See the individual metric source types for more information
1|    about how each type of metric must respond. If not set, the default metric
1|    will be set to 80% average CPU utilization.
1|
1|  minReplicas	<integer>
1|    minReplicas is the lower limit for the number of replicas to which the
1|    autoscaler can scale down.  It defaults to 1 pod.  minReplicas is allowed to
1|    be 0 if the alpha feature gate HPAScaleToZero is enabled and at least one
1|    Object or External metric is configured.  Scaling is active as long as at
1|    least one metric value is available.
1|
1|  scaleTargetRef	<CrossVersionObjectReference> -required-
1|    scaleTargetRef points to the target resource to scale, and is used to the
1|    pods for which metrics should be collected, as well as to actually change
1|    the replica count.
1|
1|
$ kubectl explain ing.spec.rules.http.paths
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
$ kubectl explain ing.spec.rules.http.paths.backend.service.port --recursive
1|GROUP:      networking.k8s.io
1|KIND:       Ingress
1|VERSION:    v1
1|
1|FIELD: port <ServiceBackendPort>
1|
1|
1|DESCRIPTION:
1|    port of the referenced service. A port name or port number is required for a
1|    IngressServiceBackend.
1|    ServiceBackendPort is the service port being referenced.
1|    
1|FIELDS:
1|  name	<string>
1|  number	<integer>
1|
$ kubectl explain ingress.spec.tls
1|GROUP:      networking.k8s.io
1|KIND:       Ingress
1|VERSION:    v1
1|
1|FIELD: tls <[]IngressTLS>
1|
1|
1|DESCRIPTION:
1|    tls represents the TLS configuration. Currently the Ingress only supports a
1|    single TLS port, 443. If multiple members of this list specify different
1|    hosts, they will be multiplexed on the same port according to the hostname
1|    specified through the SNI TLS extension, if the ingress controller
1|    fulfilling the ingress supports SNI.
1|    IngressTLS describes the transport layer security associated with an
1|    ingress.
1|    
1|FIELDS:
1|  hosts	<[]string>
1|    hosts is a list of hosts included in the TLS certificate. The values in this
1|    list must match the name/s used in the tlsSecret. Defaults to the wildcard
1|    host setting for the loadbalancer controller fulfilling this Ingress, if
1|    left unspecified.
1|
1|  secretName	<string>
1|    secretName is the name of the secret used to terminate TLS traffic on port
1|    443. Field is left optional to allow TLS routing based on SNI hostname
1|    alone. If the SNI host in a listener conflicts with the "Host" header field
1|    used by an IngressRule, the SNI host is used for termination and value of
1|    the "Host" header is used for routing.
1|
1|
$ kubectl explain ingressclass.spec
1|GROUP:      networking.k8s.io
1|KIND:       IngressClass
1|VERSION:    v1
1|
1|FIELD: spec <IngressClassSpec>
1|
1|
1|DESCRIPTION:
1|    spec is the desired state of the IngressClass. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
1|    IngressClassSpec provides information about the class of an Ingress.
1|    
1|FIELDS:
1|  controller	<string>
1|    controller refers to the name of the controller that should handle this
1|    class. This allows for different "flavors" that are controlled by the same
1|    controller. For example, you may have different parameters for the same
1|    implementing controller. This should be specified as a domain-prefixed path
1|    no more than 250 characters in length, e.g. "acme.io/ingress-controller".
1|    This field is immutable.
1|
1|  parameters	<IngressClassParametersReference>
1|    parameters is a link to a custom resource containing additional
1|    configuration for the controller. This is optional if the controller does
1|    not require extra parameters.
1|
1|
$ kubectl explain netpol.spec
1|GROUP:      networking.k8s.io
1|KIND:       NetworkPolicy
1|VERSION:    v1
1|
1|FIELD: spec <NetworkPolicySpec>
1|
1|
1|DESCRIPTION:
1|    spec represents the specification of the desired behavior for this
1|    NetworkPolicy.
1|    NetworkPolicySpec provides the specification of a NetworkPolicy
1|    
1|FIELDS:
1|  egress	<[]NetworkPolicyEgressRule>
1|    egress is a list of egress rules to be applied to the selected pods.
1|    Outgoing traffic is allowed if there are no NetworkPolicies selecting the
1|    pod (and cluster policy otherwise allows the traffic), OR if the traffic
1|    matches at least one egress rule across all of the NetworkPolicy objects
1|    whose podSelector matches the pod. If this field is empty then this
1|    NetworkPolicy limits all outgoing traffic (and serves solely to ensure that
1|    the pods it selects are isolated by default). This field is beta-level in
1|    1.8
1|
1|  ingress	<[]NetworkPolicyIngressRule>
1|    ingress is a list of ingress rules to be applied to the selected pods.
1|    Traffic is allowed to a pod if there are no NetworkPolicies selecting the
1|    pod (and cluster policy otherwise allows the traffic), OR if the traffic
1|    source is the pod's local node, OR if the traffic matches at least one
1|    ingress rule across all of the NetworkPolicy objects whose podSelector
1|    matches the pod. If this field is empty then this NetworkPolicy does not
1|    allow any traffic (and serves solely to ensure that the pods it selects are
1|    isolated by default)
1|
1|  podSelector	<LabelSelector>
1|    podSelector selects the pods to which this NetworkPolicy object applies. The
1|    array of rules is applied to any pods selected by this field. An empty
1|    selector matches all pods in the policy's namespace. Multiple network
1|    policies can select the same set of pods. In this case, the ingress rules
1|    for each are combined additively. This field is optional. If it is not
1|    specified, it defaults to an empty selector.
1|
1|  policyTypes	<[]string>
1|    policyTypes is a list of rule types that the NetworkPolicy relates to. Valid
1|    options are ["Ingress"], ["Egress"], or ["Ingress", "Egress"]. If this field
1|    is not specified, it will default based on the existence of ingress or
1|    egress rules; policies that contain an egress section are assumed to affect
1|    egress, and all policies (whether or not they contain an ingress section)
1|    are assumed to affect ingress. If you want to write an egress-only policy,
1|    you must explicitly specify policyTypes [ "Egress" ]. Likewise, if you want
1|    to write a policy that specifies that no egress is allowed, you must specify
1|    a policyTypes value that include "Egress" (since such a policy would not
1|    include an egress section and would otherwise default to just [ "Ingress"
1|    ]). This field is beta-level in 1.8
1|
1|
$ kubectl explain netpol.spec.ingress.from
1|GROUP:      networking.k8s.io
1|KIND:       NetworkPolicy
1|VERSION:    v1
1|
1|FIELD: from <[]NetworkPolicyPeer>
1|
1|
1|DESCRIPTION:
1|    from is a list of sources which should be able to access the pods selected
1|    for this rule. Items in this list are combined using a logical OR operation.
1|    If this field is empty or missing, this rule matches all sources (traffic
1|    not restricted by source). If this field is present and contains at least
1|    one item, this rule allows traffic only if the traffic matches at least one
1|    item in the from list.
1|    NetworkPolicyPeer describes a peer to allow traffic to/from. Only certain
1|    combinations of fields are allowed
1|    
1|FIELDS:
1|  ipBlock	<IPBlock>
1|    ipBlock defines policy on a particular IPBlock. If this field is set then
1|    neither of the other fields can be.
1|
1|  namespaceSelector	<LabelSelector>
1|    namespaceSelector selects namespaces using cluster-scoped labels. This field
1|    follows standard label selector semantics; if present but empty, it selects
1|    all namespaces.
1|    
1|    If podSelector is also set, then the NetworkPolicyPeer as a whole selects
1|    the pods matching podSelector in the namespaces selected by
1|    namespaceSelector. Otherwise it selects all pods in the namespaces selected
1|    by namespaceSelector.
1|
1|  podSelector	<LabelSelector>
1|    podSelector is a label selector which selects pods. This field follows
1|    standard label selector semantics; if present but empty, it selects all
1|    pods.
1|    
1|    If namespaceSelector is also set, then the NetworkPolicyPeer as a whole
1|    selects the pods matching podSelector in the Namespaces selected by
1|    NamespaceSelector. Otherwise it selects the pods matching podSelector in the
1|    policy's own namespace.
1|
1|
$ kubectl explain netpol.spec --recursive
1|GROUP:      networking.k8s.io
1|KIND:       NetworkPolicy
1|VERSION:    v1
1|
1|FIELD: spec <NetworkPolicySpec>
1|
1|
1|DESCRIPTION:
1|    spec represents the specification of the desired behavior for this
1|    NetworkPolicy.
1|    NetworkPolicySpec provides the specification of a NetworkPolicy
1|    
1|FIELDS:
1|  egress	<[]NetworkPolicyEgressRule>
1|    ports	<[]NetworkPolicyPort>
1|      endPort	<integer>
1|      port	<IntOrString>
1|      protocol	<string>
1|      enum: SCTP, TCP, UDP
1|    to	<[]NetworkPolicyPeer>
1|      ipBlock	<IPBlock>
1|        cidr	<string> -required-
1|        except	<[]string>
1|      namespaceSelector	<LabelSelector>
1|        matchExpressions	<[]LabelSelectorRequirement>
1|          key	<string> -required-
1|          operator	<string> -required-
1|          values	<[]string>
1|        matchLabels	<map[string]string>
1|      podSelector	<LabelSelector>
1|        matchExpressions	<[]LabelSelectorRequirement>
1|          key	<string> -required-
1|          operator	<string> -required-
1|          values	<[]string>
1|        matchLabels	<map[string]string>
1|  ingress	<[]NetworkPolicyIngressRule>
1|    from	<[]NetworkPolicyPeer>
1|      ipBlock	<IPBlock>
1|        cidr	<string> -required-
1|        except	<[]string>
1|      namespaceSelector	<LabelSelector>
1|        matchExpressions	<[]LabelSelectorRequirement>
1|          key	<string> -required-
1|          operator	<string> -required-
1|          values	<[]string>
1|        matchLabels	<map[string]string>
1|      podSelector	<LabelSelector>
1|        matchExpressions	<[]LabelSelectorRequirement>
1|          key	<string> -required-
1|          operator	<string> -required-
1|          values	<[]string>
1|        matchLabels	<map[string]string>
1|    ports	<[]NetworkPolicyPort>
1|      endPort	<integer>
1|      port	<IntOrString>
1|      protocol	<string>
1|      enum: SCTP, TCP, UDP
1|  podSelector	<LabelSelector>
1|    matchExpressions	<[]LabelSelectorRequirement>
1|      key	<string> -required-
1|      operator	<string> -required-
1|      values	<[]string>
1|    matchLabels	<map[string]string>
1|  policyTypes	<[]string>
1|
$ kubectl explain endpoints
1|KIND:       Endpoints
1|VERSION:    v1
1|
1|DESCRIPTION:
1|    Endpoints is a collection of endpoints that implement the actual service.
1|    Example:
1|    
1|    	 Name: "mysvc",
1|    	 Subsets: [
1|    	   {
1|    	     Addresses: [{"ip": "10.10.1.1"}, {"ip": "10.10.2.2"}],
1|    	     Ports: [{"name": "a", "port": 8675}, {"name": "b", "port": 309}]
1|    	   },
1|    	   {
1|    	     Addresses: [{"ip": "10.10.3.3"}],
1|    	     Ports: [{"name": "a", "port": 93}, {"name": "b", "port": 76}]
1|    	   },
1|    	]
1|    
1|    Endpoints is a legacy API and does not contain information about all Service
1|    features. Use discoveryv1.EndpointSlice for complete information about
1|    Service endpoints.
1|    
1|    Deprecated: This API is deprecated in v1.33+. Use discoveryv1.EndpointSlice.
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
1|  subsets	<[]EndpointSubset>
1|    The set of all endpoints is the union of all subsets. Addresses are placed
1|    into subsets according to the IPs they share. A single address with multiple
1|    ports, some of which are ready and some of which are not (because they come
1|    from different containers) will result in the address being displayed in
1|    different subsets for the different ports. No address will appear in both
1|    Addresses and NotReadyAddresses in the same subset. Sets of addresses and
1|    ports that comprise a service.
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
$ kubectl explain ep.subsets.addresses.targetRef
1|KIND:       Endpoints
1|VERSION:    v1
1|
1|FIELD: targetRef <ObjectReference>
1|
1|
1|DESCRIPTION:
1|    Reference to object providing the endpoint.
1|    ObjectReference contains enough information to let you inspect or modify the
1|    referred object.
1|    
1|FIELDS:
1|  apiVersion	<string>
1|    API version of the referent.
1|
1|  fieldPath	<string>
1|    If referring to a piece of an object instead of an entire object, this
1|    string should contain a valid JSON/Go field access statement, such as
1|    desiredState.manifest.containers[2]. For example, if the object reference is
1|    to a container within a pod, this would take on a value like:
1|    "spec.containers{name}" (where "name" refers to the name of the container
1|    that triggered the event) or if no container name is specified
1|    "spec.containers[2]" (container with index 2 in this pod). This syntax is
1|    chosen only to have some well-defined way of referencing a part of an
1|    object.
1|
1|  kind	<string>
1|    Kind of the referent. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
1|
1|  name	<string>
1|    Name of the referent. More info:
1|    https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#names
1|
1|  namespace	<string>
1|    Namespace of the referent. More info:
1|    https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/
1|
1|  resourceVersion	<string>
1|    Specific resourceVersion to which this reference is made, if any. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#concurrency-control-and-consistency
1|
1|  uid	<string>
1|    UID of the referent. More info:
1|    https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#uids
1|
1|
$ kubectl explain endpointslices
1|GROUP:      discovery.k8s.io
1|KIND:       EndpointSlice
1|VERSION:    v1
1|
1|DESCRIPTION:
1|    EndpointSlice represents a set of service endpoints. Most EndpointSlices are
1|    created by the EndpointSlice controller to represent the Pods selected by
1|    Service objects. For a given service there may be multiple EndpointSlice
1|    objects which must be joined to produce the full set of endpoints; you can
1|    find all of the slices for a given service by listing EndpointSlices in the
1|    service's namespace whose `kubernetes.io/service-name` label contains the
1|    service's name.
1|    
1|FIELDS:
1|  addressType	<string> -required-
1|  enum: FQDN, IPv4, IPv6
1|    addressType specifies the type of address carried by this EndpointSlice. All
1|    addresses in this slice must be the same type. This field is immutable after
1|    creation. The following address types are currently supported: * IPv4:
1|    Represents an IPv4 Address. * IPv6: Represents an IPv6 Address. * FQDN:
1|    Represents a Fully Qualified Domain Name. (Deprecated) The EndpointSlice
1|    controller only generates, and kube-proxy only processes, slices of
1|    addressType "IPv4" and "IPv6". No semantics are defined for the "FQDN" type.
1|    
1|    Possible enum values:
1|     - `"FQDN"` represents a FQDN.
1|     - `"IPv4"` represents an IPv4 Address.
1|     - `"IPv6"` represents an IPv6 Address.
1|
1|  apiVersion	<string>
1|    APIVersion defines the versioned schema of this representation of an object.
1|    Servers should convert recognized schemas to the latest internal value, and
1|    may reject unrecognized values. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources
1|
1|  endpoints	<[]Endpoint>
1|    endpoints is a list of unique endpoints in this slice. Each slice may
1|    include a maximum of 1000 endpoints.
1|
1|  kind	<string>
1|    Kind is a string value representing the REST resource this object
1|    represents. Servers may infer this from the endpoint the client submits
1|    requests to. Cannot be updated. In CamelCase. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
1|
1|  metadata	<ObjectMeta>
1|    Standard object's metadata.
1|
1|  ports	<[]EndpointPort>
1|    ports specifies the list of network ports exposed by each endpoint in this
1|    slice. Each port must have a unique name. Each slice may include a maximum
1|    of 100 ports. Services always have at least 1 port, so EndpointSlices
1|    generated by the EndpointSlice controller will likewise always have at least
1|    1 port. EndpointSlices used for other purposes may have an empty ports list.
1|
1|
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
$ kubectl explain endpointslice.endpoints.hints --recursive
1|GROUP:      discovery.k8s.io
1|KIND:       EndpointSlice
1|VERSION:    v1
1|
1|FIELD: hints <EndpointHints>
1|
1|
1|DESCRIPTION:
1|    hints contains information associated with how an endpoint should be
1|    consumed.
1|    EndpointHints provides hints describing how an endpoint should be consumed.
1|    
1|FIELDS:
1|  forNodes	<[]ForNode>
1|    name	<string> -required-
1|  forZones	<[]ForZone>
1|    name	<string> -required-
1|
$ kubectl explain endpointslice --recursive
1|GROUP:      discovery.k8s.io
1|KIND:       EndpointSlice
1|VERSION:    v1
1|
1|DESCRIPTION:
1|    EndpointSlice represents a set of service endpoints. Most EndpointSlices are
1|    created by the EndpointSlice controller to represent the Pods selected by
1|    Service objects. For a given service there may be multiple EndpointSlice
1|    objects which must be joined to produce the full set of endpoints; you can
1|    find all of the slices for a given service by listing EndpointSlices in the
1|    service's namespace whose `kubernetes.io/service-name` label contains the
1|    service's name.
1|    
1|FIELDS:
1|  addressType	<string> -required-
1|  enum: FQDN, IPv4, IPv6
1|  apiVersion	<string>
1|  endpoints	<[]Endpoint>
1|    addresses	<[]string> -required-
1|    conditions	<EndpointConditions>
1|      ready	<boolean>
1|      serving	<boolean>
1|      terminating	<boolean>
1|    deprecatedTopology	<map[string]string>
1|    hints	<EndpointHints>
1|      forNodes	<[]ForNode>
1|        name	<string> -required-
1|      forZones	<[]ForZone>
1|        name	<string> -required-
1|    hostname	<string>
1|    nodeName	<string>
1|    targetRef	<ObjectReference>
1|      apiVersion	<string>
1|      fieldPath	<string>
1|      kind	<string>
1|      name	<string>
1|      namespace	<string>
1|      resourceVersion	<string>
1|      uid	<string>
1|    zone	<string>
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
1|  ports	<[]EndpointPort>
1|    appProtocol	<string>
1|    name	<string>
1|    port	<integer>
1|    protocol	<string>
1|    enum: SCTP, TCP, UDP
1|
$ kubectl explain servicecidr.spec
1|GROUP:      networking.k8s.io
1|KIND:       ServiceCIDR
1|VERSION:    v1
1|
1|FIELD: spec <ServiceCIDRSpec>
1|
1|
1|DESCRIPTION:
1|    spec is the desired state of the ServiceCIDR. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
1|    ServiceCIDRSpec define the CIDRs the user wants to use for allocating
1|    ClusterIPs for Services.
1|    
1|FIELDS:
1|  cidrs	<[]string>
1|    CIDRs defines the IP blocks in CIDR notation (e.g. "192.168.0.0/24" or
1|    "2001:db8::/64") from which to assign service cluster IPs. Max of two CIDRs
1|    is allowed, one of each IP family. This field is immutable.
1|
1|
$ kubectl explain ipaddress.spec.parentRef
1|GROUP:      networking.k8s.io
1|KIND:       IPAddress
1|VERSION:    v1
1|
1|FIELD: parentRef <ParentReference>
1|
1|
1|DESCRIPTION:
1|    ParentRef references the resource that an IPAddress is attached to. An
1|    IPAddress must reference a parent object.
1|    ParentReference describes a reference to a parent object.
1|    
1|FIELDS:
1|  group	<string>
1|    Group is the group of the object being referenced.
1|
1|  name	<string> -required-
1|    Name is the name of the object being referenced.
1|
1|  namespace	<string>
1|    Namespace is the namespace of the object being referenced.
1|
1|  resource	<string> -required-
1|    Resource is the resource of the object being referenced.
1|
1|
$ kubectl explain pod.spec.containers.livenessProbe.httpGet
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
$ kubectl explain pod.spec.containers.lifecycle
1|KIND:       Pod
1|VERSION:    v1
1|
1|FIELD: lifecycle <Lifecycle>
1|
1|
1|DESCRIPTION:
1|    Actions that the management system should take in response to container
1|    lifecycle events. Cannot be updated.
1|    Lifecycle describes actions that the management system should take in
1|    response to container lifecycle events. For the PostStart and PreStop
1|    lifecycle handlers, management of the container blocks until the action is
1|    complete, unless the container process fails, in which case the handler is
1|    aborted.
1|    
1|FIELDS:
1|  postStart	<LifecycleHandler>
1|    PostStart is called immediately after a container is created. If the handler
1|    fails, the container is terminated and restarted according to its restart
1|    policy. Other management of the container blocks until the hook completes.
1|    More info:
1|    https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#container-hooks
1|
1|  preStop	<LifecycleHandler>
1|    PreStop is called immediately before a container is terminated due to an API
1|    request or management event such as liveness/startup probe failure,
1|    preemption, resource contention, etc. The handler is not called if the
1|    container crashes or exits. The Pod's termination grace period countdown
1|    begins before the PreStop hook is executed. Regardless of the outcome of the
1|    handler, the container will eventually terminate within the Pod's
1|    termination grace period (unless delayed by finalizers). Other management of
1|    the container blocks until the hook completes or until the termination grace
1|    period is reached. More info:
1|    https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#container-hooks
1|
1|  stopSignal	<string>
1|  enum: SIGABRT, SIGALRM, SIGBUS, SIGCHLD, ....
1|    StopSignal defines which signal will be sent to a container when it is being
1|    stopped. If not specified, the default is defined by the container runtime
1|    in use. StopSignal can only be set for Pods with a non-empty .spec.os.name
1|    
1|    Possible enum values:
1|     - `"SIGABRT"`
1|     - `"SIGALRM"`
1|     - `"SIGBUS"`
1|     - `"SIGCHLD"`
1|     - `"SIGCLD"`
1|     - `"SIGCONT"`
1|     - `"SIGFPE"`
1|     - `"SIGHUP"`
1|     - `"SIGILL"`
1|     - `"SIGINT"`
1|     - `"SIGIO"`
1|     - `"SIGIOT"`
1|     - `"SIGKILL"`
1|     - `"SIGPIPE"`
1|     - `"SIGPOLL"`
1|     - `"SIGPROF"`
1|     - `"SIGPWR"`
1|     - `"SIGQUIT"`
1|     - `"SIGRTMAX"`
1|     - `"SIGRTMAX-1"`
1|     - `"SIGRTMAX-10"`
1|     - `"SIGRTMAX-11"`
1|     - `"SIGRTMAX-12"`
1|     - `"SIGRTMAX-13"`
1|     - `"SIGRTMAX-14"`
1|     - `"SIGRTMAX-2"`
1|     - `"SIGRTMAX-3"`
1|     - `"SIGRTMAX-4"`
1|     - `"SIGRTMAX-5"`
1|     - `"SIGRTMAX-6"`
1|     - `"SIGRTMAX-7"`
1|     - `"SIGRTMAX-8"`
1|     - `"SIGRTMAX-9"`
1|     - `"SIGRTMIN"`
1|     - `"SIGRTMIN+1"`
1|     - `"SIGRTMIN+10"`
1|     - `"SIGRTMIN+11"`
1|     - `"SIGRTMIN+12"`
1|     - `"SIGRTMIN+13"`
1|     - `"SIGRTMIN+14"`
1|     - `"SIGRTMIN+15"`
1|     - `"SIGRTMIN+2"`
1|     - `"SIGRTMIN+3"`
1|     - `"SIGRTMIN+4"`
1|     - `"SIGRTMIN+5"`
1|     - `"SIGRTMIN+6"`
1|     - `"SIGRTMIN+7"`
1|     - `"SIGRTMIN+8"`
1|     - `"SIGRTMIN+9"`
1|     - `"SIGSEGV"`
1|     - `"SIGSTKFLT"`
1|     - `"SIGSTOP"`
1|     - `"SIGSYS"`
1|     - `"SIGTERM"`
1|     - `"SIGTRAP"`
1|     - `"SIGTSTP"`
1|     - `"SIGTTIN"`
1|     - `"SIGTTOU"`
1|     - `"SIGURG"`
1|     - `"SIGUSR1"`
1|     - `"SIGUSR2"`
1|     - `"SIGVTALRM"`
1|     - `"SIGWINCH"`
1|     - `"SIGXCPU"`
1|     - `"SIGXFSZ"`
1|
1|
$ kubectl explain pod.spec.containers.env.valueFrom
1|KIND:       Pod
1|VERSION:    v1
1|
1|FIELD: valueFrom <EnvVarSource>
1|
1|
1|DESCRIPTION:
1|    Source for the environment variable's value. Cannot be used if value is not
1|    empty.
1|    EnvVarSource represents a source for the value of an EnvVar.
1|    
1|FIELDS:
1|  configMapKeyRef	<ConfigMapKeySelector>
1|    Selects a key of a ConfigMap.
1|
1|  fieldRef	<ObjectFieldSelector>
1|    Selects a field of the pod: supports metadata.name, metadata.namespace,
1|    `metadata.labels['<KEY>']`, `metadata.annotations['<KEY>']`, spec.nodeName,
1|    spec.serviceAccountName, status.hostIP, status.podIP, status.podIPs.
1|
1|  fileKeyRef	<FileKeySelector>
1|    FileKeyRef selects a key of the env file. Requires the EnvFiles feature gate
1|    to be enabled.
1|
1|  resourceFieldRef	<ResourceFieldSelector>
1|    Selects a resource of the container: only resources limits and requests
1|    (limits.cpu, limits.memory, limits.ephemeral-storage, requests.cpu,
1|    requests.memory and requests.ephemeral-storage) are currently supported.
1|
1|  secretKeyRef	<SecretKeySelector>
1|    Selects a key of a secret in the pod's namespace
1|
1|
$ kubectl explain pod.spec.containers.resources
1|KIND:       Pod
1|VERSION:    v1
1|
1|FIELD: resources <ResourceRequirements>
1|
1|
1|DESCRIPTION:
1|    Compute Resources required by this container. Cannot be updated. More info:
1|    https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
1|    ResourceRequirements describes the compute resource requirements.
1|    
1|FIELDS:
1|  claims	<[]ResourceClaim>
1|    Claims lists the names of resources, defined in spec.resourceClaims, that
1|    are used by this container.
1|    
1|    This field depends on the DynamicResourceAllocation feature gate.
1|    
1|    This field is immutable. It can only be set for containers.
1|
1|  limits	<map[string]Quantity>
1|    Limits describes the maximum amount of compute resources allowed. More info:
1|    https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
1|
1|  requests	<map[string]Quantity>
1|    Requests describes the minimum amount of compute resources required. If
1|    Requests is omitted for a container, it defaults to Limits if that is
1|    explicitly specified, otherwise to an implementation-defined value. Requests
1|    cannot exceed Limits. More info:
1|    https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/
1|
1|
$ kubectl explain pod.spec.hostAliases
1|KIND:       Pod
1|VERSION:    v1
1|
1|FIELD: hostAliases <[]HostAlias>
1|
1|
1|DESCRIPTION:
1|    HostAliases is an optional list of hosts and IPs that will be injected into
1|    the pod's hosts file if specified.
1|    HostAlias holds the mapping between IP and hostnames that will be injected
1|    as an entry in the pod's hosts file.
1|    
1|FIELDS:
1|  hostnames	<[]string>
1|    Hostnames for the above IP address.
1|
1|  ip	<string> -required-
1|    IP address of the host file entry.
1|
1|
$ kubectl explain pod.spec.dnsConfig
1|KIND:       Pod
1|VERSION:    v1
1|
1|FIELD: dnsConfig <PodDNSConfig>
1|
1|
1|DESCRIPTION:
1|    Specifies the DNS parameters of a pod. Parameters specified here will be
1|    merged to the generated DNS configuration based on DNSPolicy.
1|    PodDNSConfig defines the DNS parameters of a pod in addition to those
1|    generated from DNSPolicy.
1|    
1|FIELDS:
1|  nameservers	<[]string>
1|    A list of DNS name server IP addresses. This will be appended to the base
1|    nameservers generated from DNSPolicy. Duplicated nameservers will be
1|    removed.
1|
1|  options	<[]PodDNSConfigOption>
1|    A list of DNS resolver options. This will be merged with the base options
1|    generated from DNSPolicy. Duplicated entries will be removed. Resolution
1|    options given in Options will override those that appear in the base
1|    DNSPolicy.
1|
1|  searches	<[]string>
1|    A list of DNS search domains for host-name lookup. This will be appended to
1|    the base search paths generated from DNSPolicy. Duplicated search paths will
1|    be removed.
1|
1|
$ kubectl explain pod.spec.dnsConfig.options --recursive
1|KIND:       Pod
1|VERSION:    v1
1|
1|FIELD: options <[]PodDNSConfigOption>
1|
1|
1|DESCRIPTION:
1|    A list of DNS resolver options. This will be merged with the base options
1|    generated from DNSPolicy. Duplicated entries will be removed. Resolution
1|    options given in Options will override those that appear in the base
1|    DNSPolicy.
1|    PodDNSConfigOption defines DNS resolver options of a pod.
1|    
1|FIELDS:
1|  name	<string>
1|  value	<string>
1|
$ kubectl explain pod.spec.enableServiceLinks
1|KIND:       Pod
1|VERSION:    v1
1|
1|FIELD: enableServiceLinks <boolean>
1|
1|
1|DESCRIPTION:
1|    EnableServiceLinks indicates whether information about services should be
1|    injected into pod's environment variables, matching the syntax of Docker
1|    links. Optional: Defaults to true.
1|    
1|
$ kubectl explain pod.spec.hostname
1|KIND:       Pod
1|VERSION:    v1
1|
1|FIELD: hostname <string>
1|
1|
1|DESCRIPTION:
1|    Specifies the hostname of the Pod If not specified, the pod's hostname will
1|    be set to a system-defined value.
1|    
1|
$ kubectl explain pod.spec.subdomain
1|KIND:       Pod
1|VERSION:    v1
1|
1|FIELD: subdomain <string>
1|
1|
1|DESCRIPTION:
1|    If specified, the fully qualified Pod hostname will be
1|    "<hostname>.<subdomain>.<pod namespace>.svc.<cluster domain>". If not
1|    specified, the pod will not have a domainname at all.
1|    
1|
$ kubectl explain pod.spec.readinessGates
1|KIND:       Pod
1|VERSION:    v1
1|
1|FIELD: readinessGates <[]PodReadinessGate>
1|
1|
1|DESCRIPTION:
1|    If specified, all readiness gates will be evaluated for pod readiness. A pod
1|    is ready when all its containers are ready AND all conditions specified in
1|    the readiness gates have status equal to "True" More info:
1|    https://git.k8s.io/enhancements/keps/sig-network/580-pod-readiness-gates
1|    PodReadinessGate contains the reference to a pod condition
1|    
1|FIELDS:
1|  conditionType	<string> -required-
1|    ConditionType refers to a condition in the pod's condition list with
1|    matching type.
1|
1|
$ kubectl explain pod.spec.restartPolicy
1|KIND:       Pod
1|VERSION:    v1
1|
1|FIELD: restartPolicy <string>
1|ENUM:
1|    Always
1|    Never
1|    OnFailure
1|
1|DESCRIPTION:
1|    Restart policy for all containers within the pod. One of Always, OnFailure,
1|    Never. In some contexts, only a subset of those values may be permitted.
1|    Default to Always. More info:
1|    https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy
1|    
1|    Possible enum values:
1|     - `"Always"`
1|     - `"Never"`
1|     - `"OnFailure"`
1|    
1|
$ kubectl explain pod.spec.terminationGracePeriodSeconds
1|KIND:       Pod
1|VERSION:    v1
1|
1|FIELD: terminationGracePeriodSeconds <integer>
1|
1|
1|DESCRIPTION:
1|    Optional duration in seconds the pod needs to terminate gracefully. May be
1|    decreased in delete request. Value must be non-negative integer. The value
1|    zero indicates stop immediately via the kill signal (no opportunity to shut
1|    down). If this value is nil, the default grace period will be used instead.
1|    The grace period is the duration in seconds after the processes running in
1|    the pod are sent a termination signal and the time when the processes are
1|    forcibly halted with a kill signal. Set this value longer than the expected
1|    cleanup time for your process. Defaults to 30 seconds.
1|    
1|
$ kubectl explain pod.spec.tolerations
1|KIND:       Pod
1|VERSION:    v1
1|
1|FIELD: tolerations <[]Toleration>
1|
1|
1|DESCRIPTION:
1|    If specified, the pod's tolerations.
1|    The pod this Toleration is attached to tolerates any taint that matches the
1|    triple <key,value,effect> using the matching operator <operator>.
1|    
1|FIELDS:
1|  effect	<string>
1|  enum: NoExecute, NoSchedule, PreferNoSchedule
1|    Effect indicates the taint effect to match. Empty means match all taint
1|    effects. When specified, allowed values are NoSchedule, PreferNoSchedule and
1|    NoExecute.
1|    
1|    Possible enum values:
1|     - `"NoExecute"` Evict any already-running pods that do not tolerate the
1|    taint. Currently enforced by NodeController.
1|     - `"NoSchedule"` Do not allow new pods to schedule onto the node unless
1|    they tolerate the taint, but allow all pods submitted to Kubelet without
1|    going through the scheduler to start, and allow all already-running pods to
1|    continue running. Enforced by the scheduler.
1|     - `"PreferNoSchedule"` Like TaintEffectNoSchedule, but the scheduler tries
1|    not to schedule new pods onto the node, rather than prohibiting new pods
1|    from scheduling onto the node entirely. Enforced by the scheduler.
1|
1|  key	<string>
1|    Key is the taint key that the toleration applies to. Empty means match all
1|    taint keys. If the key is empty, operator must be Exists; this combination
1|    means to match all values and all keys.
1|
1|  operator	<string>
1|  enum: Equal, Exists, Gt, Lt
1|    Operator represents a key's relationship to the value. Valid operators are
1|    Exists, Equal, Lt, and Gt. Defaults to Equal. Exists is equivalent to
1|    wildcard for value, so that a pod can tolerate all taints of a particular
1|    category. Lt and Gt perform numeric comparisons (requires feature gate
1|    TaintTolerationComparisonOperators).
1|    
1|    Possible enum values:
1|     - `"Equal"`
1|     - `"Exists"`
1|     - `"Gt"`
1|     - `"Lt"`
1|
1|  tolerationSeconds	<integer>
1|    TolerationSeconds represents the period of time the toleration (which must
1|    be of effect NoExecute, otherwise this field is ignored) tolerates the
1|    taint. By default, it is not set, which means tolerate the taint forever (do
1|    not evict). Zero and negative values will be treated as 0 (evict
1|    immediately) by the system.
1|
1|  value	<string>
1|    Value is the taint value the toleration matches to. If the operator is
1|    Exists, the value should be empty, otherwise just a regular string.
1|
1|
$ kubectl explain pod.spec.topologySpreadConstraints
1|KIND:       Pod
1|VERSION:    v1
1|
1|FIELD: topologySpreadConstraints <[]TopologySpreadConstraint>
1|
1|
1|DESCRIPTION:
1|    TopologySpreadConstraints describes how a group of pods ought to spread
1|    across topology domains. Scheduler will schedule pods in a way which abides
1|    by the constraints. All topologySpreadConstraints are ANDed.
1|    TopologySpreadConstraint specifies how to spread matching pods among the
1|    given topology.
1|    
1|FIELDS:
1|  labelSelector	<LabelSelector>
1|    LabelSelector is used to find matching pods. Pods that match this label
1|    selector are counted to determine the number of pods in their corresponding
1|    topology domain.
1|
1|  matchLabelKeys	<[]string>
1|    MatchLabelKeys is a set of pod label keys to select the pods over which
1|    spreading will be calculated. The keys are used to lookup values from the
1|    incoming pod labels, those key-value labels are ANDed with labelSelector to
1|    select the group of existing pods over which spreading will be calculated
1|    for the incoming pod. The same key is forbidden to exist in both
1|    MatchLabelKeys and LabelSelector. MatchLabelKeys cannot be set when
1|    LabelSelector isn't set. Keys that don't exist in the incoming pod labels
1|    will be ignored. A null or empty list means only match against
1|    labelSelector.
1|    
1|    This is a beta field and requires the MatchLabelKeysInPodTopologySpread
1|    feature gate to be enabled (enabled by default).
1|
1|  maxSkew	<integer> -required-
1|    MaxSkew describes the degree to which pods may be unevenly distributed. When
1|    `whenUnsatisfiable=DoNotSchedule`, it is the maximum permitted difference
1|    between the number of matching pods in the target topology and the global
1|    minimum. The global minimum is the minimum number of matching pods in an
1|    eligible domain or zero if the number of eligible domains is less than
1|    MinDomains. For example, in a 3-zone cluster, MaxSkew is set to 1, and pods
1|    with the same labelSelector spread as 2/2/1: In this case, the global
1|    minimum is 1. | zone1 | zone2 | zone3 | |  P P  |  P P  |   P   | - if
1|    MaxSkew is 1, incoming pod can only be scheduled to zone3 to become 2/2/2;
1|    scheduling it onto zone1(zone2) would make the ActualSkew(3-1) on
1|    zone1(zone2) violate MaxSkew(1). - if MaxSkew is 2, incoming pod can be
1|    scheduled onto any zone. When `whenUnsatisfiable=ScheduleAnyway`, it is used
1|    to give higher precedence to topologies that satisfy it. It's a required
1|    field. Default value is 1 and 0 is not allowed.
1|
1|  minDomains	<integer>
1|    MinDomains indicates a minimum number of eligible domains. When the number
1|    of eligible domains with matching topology keys is less than minDomains, Pod
1|    Topology Spread treats "global minimum" as 0, and then the calculation of
1|    Skew is performed. And when the number of eligible domains with matching
1|    topology keys equals or greater than minDomains, this value has no effect on
1|    scheduling. As a result, when the number of eligible domains is less than
1|    minDomains, scheduler won't schedule more than maxSkew Pods to those
1|    domains. If value is nil, the constraint behaves as if MinDomains is equal
1|    to 1. Valid values are integers greater than 0. When value is not nil,
1|    WhenUnsatisfiable must be DoNotSchedule.
1|    
1|    For example, in a 3-zone cluster, MaxSkew is set to 2, MinDomains is set to
1|    5 and pods with the same labelSelector spread as 2/2/2: | zone1 | zone2 |
1|    zone3 | |  P P  |  P P  |  P P  | The number of domains is less than
1|    5(MinDomains), so "global minimum" is treated as 0. In this situation, new
1|    pod with the same labelSelector cannot be scheduled, because computed skew
1|    will be 3(3 - 0) if new Pod is scheduled to any of the three zones, it will
1|    violate MaxSkew.
1|
1|  nodeAffinityPolicy	<string>
1|  enum: Honor, Ignore
1|    NodeAffinityPolicy indicates how we will treat Pod's
1|    nodeAffinity/nodeSelector when calculating pod topology spread skew. Options
1|    are: - Honor: only nodes matching nodeAffinity/nodeSelector are included in
1|    the calculations. - Ignore: nodeAffinity/nodeSelector are ignored. All nodes
1|    are included in the calculations.
1|    
1|    If this value is nil, the behavior is equivalent to the Honor policy.
1|    
1|    Possible enum values:
1|     - `"Honor"` means use this scheduling directive when calculating pod
1|    topology spread skew.
1|     - `"Ignore"` means ignore this scheduling directive when calculating pod
1|    topology spread skew.
1|
1|  nodeTaintsPolicy	<string>
1|  enum: Honor, Ignore
1|    NodeTaintsPolicy indicates how we will treat node taints when calculating
1|    pod topology spread skew. Options are: - Honor: nodes without taints, along
1|    with tainted nodes for which the incoming pod has a toleration, are
1|    included. - Ignore: node taints are ignored. All nodes are included.
1|    
1|    If this value is nil, the behavior is equivalent to the Ignore policy.
1|    
1|    Possible enum values:
1|     - `"Honor"` means use this scheduling directive when calculating pod
1|    topology spread skew.
1|     - `"Ignore"` means ignore this scheduling directive when calculating pod
1|    topology spread skew.
1|
1|  topologyKey	<string> -required-
1|    TopologyKey is the key of node labels. Nodes that have a label with this key
1|    and identical values are considered to be in the same topology. We consider
1|    each <key, value> as a "bucket", and try to put balanced number of pods into
1|    each bucket. We define a domain as a particular instance of a topology.
1|    Also, we define an eligible domain as a domain whose nodes meet the
1|    requirements of nodeAffinityPolicy and nodeTaintsPolicy. e.g. If TopologyKey
1|    is "kubernetes.io/hostname", each Node is a domain of that topology. And, if
1|    TopologyKey is "topology.kubernetes.io/zone", each zone is a domain of that
1|    topology. It's a required field.
1|
1|  whenUnsatisfiable	<string> -required-
1|  enum: DoNotSchedule, ScheduleAnyway
1|    WhenUnsatisfiable indicates how to deal with a pod if it doesn't satisfy the
1|    spread constraint. - DoNotSchedule (default) tells the scheduler not to
1|    schedule it. - ScheduleAnyway tells the scheduler to schedule the pod in any
1|    location,
1|      but giving higher precedence to topologies that would help reduce the
1|      skew.
1|    A constraint is considered "Unsatisfiable" for an incoming pod if and only
1|    if every possible node assignment for that pod would violate "MaxSkew" on
1|    some topology. For example, in a 3-zone cluster, MaxSkew is set to 1, and
1|    pods with the same labelSelector spread as 3/1/1: | zone1 | zone2 | zone3 |
1|    | P P P |   P   |   P   | If WhenUnsatisfiable is set to DoNotSchedule,
1|    incoming pod can only be scheduled to zone2(zone3) to become 3/2/1(3/1/2) as
1|    ActualSkew(2-1) on zone2(zone3) satisfies MaxSkew(1). In other words, the
1|    cluster can still be imbalanced, but scheduler won't make it *more*
1|    imbalanced. It's a required field.
1|    
1|    Possible enum values:
1|     - `"DoNotSchedule"` instructs the scheduler not to schedule the pod when
1|    constraints are not satisfied.
1|     - `"ScheduleAnyway"` instructs the scheduler to schedule the pod even if
1|    constraints are not satisfied.
1|
1|
$ kubectl explain pod.spec.affinity.podAntiAffinity
1|KIND:       Pod
1|VERSION:    v1
1|
1|FIELD: podAntiAffinity <PodAntiAffinity>
1|
1|
1|DESCRIPTION:
1|    Describes pod anti-affinity scheduling rules (e.g. avoid putting this pod in
1|    the same node, zone, etc. as some other pod(s)).
1|    Pod anti affinity is a group of inter pod anti affinity scheduling rules.
1|    
1|FIELDS:
1|  preferredDuringSchedulingIgnoredDuringExecution	<[]WeightedPodAffinityTerm>
1|    The scheduler will prefer to schedule pods to nodes that satisfy the
1|    anti-affinity expressions specified by this field, but it may choose a node
1|    that violates one or more of the expressions. The node that is most
1|    preferred is the one with the greatest sum of weights, i.e. for each node
1|    that meets all of the scheduling requirements (resource request,
1|    requiredDuringScheduling anti-affinity expressions, etc.), compute a sum by
1|    iterating through the elements of this field and subtracting "weight" from
1|    the sum if the node has pods which matches the corresponding
1|    podAffinityTerm; the node(s) with the highest sum are the most preferred.
1|
1|  requiredDuringSchedulingIgnoredDuringExecution	<[]PodAffinityTerm>
1|    If the anti-affinity requirements specified by this field are not met at
1|    scheduling time, the pod will not be scheduled onto the node. If the
1|    anti-affinity requirements specified by this field cease to be met at some
1|    point during pod execution (e.g. due to a pod label update), the system may
1|    or may not try to eventually evict the pod from its node. When there are
1|    multiple elements, the lists of nodes corresponding to each podAffinityTerm
1|    are intersected, i.e. all terms must be satisfied.
1|
1|
$ kubectl explain pod.spec.volumes.configMap.items
1|KIND:       Pod
1|VERSION:    v1
1|
1|FIELD: items <[]KeyToPath>
1|
1|
1|DESCRIPTION:
1|    items if unspecified, each key-value pair in the Data field of the
1|    referenced ConfigMap will be projected into the volume as a file whose name
1|    is the key and content is the value. If specified, the listed keys will be
1|    projected into the specified paths, and unlisted keys will not be present.
1|    If a key is specified which is not present in the ConfigMap, the volume
1|    setup will error unless it is marked optional. Paths must be relative and
1|    may not contain the '..' path or start with '..'.
1|    Maps a string key to a path within a volume.
1|    
1|FIELDS:
1|  key	<string> -required-
1|    key is the key to project.
1|
1|  mode	<integer>
1|    mode is Optional: mode bits used to set permissions on this file. Must be an
1|    octal value between 0000 and 0777 or a decimal value between 0 and 511. YAML
1|    accepts both octal and decimal values, JSON requires decimal values for mode
1|    bits. If not specified, the volume defaultMode will be used. This might be
1|    in conflict with other options that affect the file mode, like fsGroup, and
1|    the result can be other mode bits set.
1|
1|  path	<string> -required-
1|    path is the relative path of the file to map the key to. May not be an
1|    absolute path. May not contain the path element '..'. May not start with the
1|    string '..'.
1|
1|
$ kubectl explain pod.status.phase
1|KIND:       Pod
1|VERSION:    v1
1|
1|FIELD: phase <string>
1|ENUM:
1|    Failed
1|    Pending
1|    Running
1|    Succeeded
1|    Unknown
1|
1|DESCRIPTION:
1|    The phase of a Pod is a simple, high-level summary of where the Pod is in
1|    its lifecycle. The conditions array, the reason and message fields, and the
1|    individual container status arrays contain more detail about the pod's
1|    status. There are five possible phase values:
1|    
1|    Pending: The pod has been accepted by the Kubernetes system, but one or more
1|    of the container images has not been created. This includes time before
1|    being scheduled as well as time spent downloading images over the network,
1|    which could take a while. Running: The pod has been bound to a node, and all
1|    of the containers have been created. At least one container is still
1|    running, or is in the process of starting or restarting. Succeeded: All
1|    containers in the pod have terminated in success, and will not be restarted.
1|    Failed: All containers in the pod have terminated, and at least one
1|    container has terminated in failure. The container either exited with
1|    non-zero status or was terminated by the system. Unknown: For some reason
1|    the state of the pod could not be obtained, typically due to an error in
1|    communicating with the host of the pod.
1|    
1|    More info:
1|    https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#pod-phase
1|    
1|    Possible enum values:
1|     - `"Failed"` means that all containers in the pod have terminated, and at
1|    least one container has terminated in a failure (exited with a non-zero exit
1|    code or was stopped by the system).
1|     - `"Pending"` means the pod has been accepted by the system, but one or
1|    more of the containers has not been started. This includes time before being
1|    bound to a node, as well as time spent pulling images onto the host.
1|     - `"Running"` means the pod has been bound to a node and all of the
1|    containers have been started. At least one container is still running or is
1|    in the process of being restarted.
1|     - `"Succeeded"` means that all containers in the pod have voluntarily
1|    terminated with a container exit code of 0, and the system is not going to
1|    restart any of these containers.
1|     - `"Unknown"` means that for some reason the state of the pod could not be
1|    obtained, typically due to an error in communicating with the host of the
1|    pod. Deprecated: It isn't being set since 2015
1|    (74da3b14b0c0f658b3bb8d2def5094686d0e9095)
1|    
1|
$ kubectl explain pod.status.conditions
1|KIND:       Pod
1|VERSION:    v1
1|
1|FIELD: conditions <[]PodCondition>
1|
1|
1|DESCRIPTION:
1|    Current service state of pod. More info:
1|    https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#pod-conditions
1|    PodCondition contains details for the current condition of this pod.
1|    
1|FIELDS:
1|  lastProbeTime	<string>
1|    Last time we probed the condition.
1|
1|  lastTransitionTime	<string>
1|    Last time the condition transitioned from one status to another.
1|
1|  message	<string>
1|    Human-readable message indicating details about last transition.
1|
1|  observedGeneration	<integer>
1|    If set, this represents the .metadata.generation that the pod condition was
1|    set based upon.
1|
1|  reason	<string>
1|    Unique, one-word, CamelCase reason for the condition's last transition.
1|
1|  status	<string> -required-
1|    Status is the status of the condition. Can be True, False, Unknown. More
1|    info:
1|    https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#pod-conditions
1|
1|  type	<string> -required-
1|    Type is the type of the condition. More info:
1|    https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#pod-conditions
1|
1|
$ kubectl explain pod.status.containerStatuses.state
1|KIND:       Pod
1|VERSION:    v1
1|
1|FIELD: state <ContainerState>
1|
1|
1|DESCRIPTION:
1|    State holds details about the container's current condition.
1|    ContainerState holds a possible state of container. Only one of its members
1|    may be specified. If none of them is specified, the default one is
1|    ContainerStateWaiting.
1|    
1|FIELDS:
1|  running	<ContainerStateRunning>
1|    Details about a running container
1|
1|  terminated	<ContainerStateTerminated>
1|    Details about a terminated container
1|
1|  waiting	<ContainerStateWaiting>
1|    Details about a waiting container
1|
1|
$ kubectl explain deploy
1|GROUP:      apps
1|KIND:       Deployment
1|VERSION:    v1
1|
1|DESCRIPTION:
1|    Deployment enables declarative updates for Pods and ReplicaSets.
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
1|  spec	<DeploymentSpec>
1|    Specification of the desired behavior of the Deployment.
1|
1|  status	<DeploymentStatus>
1|    Most recently observed status of the Deployment.
1|
1|
$ kubectl explain deploy.spec
1|GROUP:      apps
1|KIND:       Deployment
1|VERSION:    v1
1|
1|FIELD: spec <DeploymentSpec>
1|
1|
1|DESCRIPTION:
1|    Specification of the desired behavior of the Deployment.
1|    DeploymentSpec is the specification of the desired behavior of the
1|    Deployment.
1|    
1|FIELDS:
1|  minReadySeconds	<integer>
1|    Minimum number of seconds for which a newly created pod should be ready
1|    without any of its container crashing, for it to be considered available.
1|    Defaults to 0 (pod will be considered available as soon as it is ready)
1|
1|  paused	<boolean>
1|    Indicates that the deployment is paused.
1|
1|  progressDeadlineSeconds	<integer>
1|    The maximum time in seconds for a deployment to make progress before it is
1|    considered to be failed. The deployment controller will continue to process
1|    failed deployments and a condition with a ProgressDeadlineExceeded reason
1|    will be surfaced in the deployment status. Note that progress will not be
1|    estimated during the time a deployment is paused. Defaults to 600s.
1|
1|  replicas	<integer>
1|    Number of desired pods. This is a pointer to distinguish between explicit
1|    zero and not specified. Defaults to 1.
1|
1|  revisionHistoryLimit	<integer>
1|    The number of old ReplicaSets to retain to allow rollback. This is a pointer
1|    to distinguish between explicit zero and not specified. Defaults to 10.
1|
1|  selector	<LabelSelector> -required-
1|    Label selector for pods. Existing ReplicaSets whose pods are selected by
1|    this will be the ones affected by this deployment. It must match the pod
1|    template's labels.
1|
1|  strategy	<DeploymentStrategy>
1|    The deployment strategy to use to replace existing pods with new ones.
1|
1|  template	<PodTemplateSpec> -required-
1|    Template describes the pods that will be created. The only allowed
1|    template.spec.restartPolicy value is "Always".
1|
1|
$ kubectl explain deploy.spec.template.spec.containers.image
1|GROUP:      apps
1|KIND:       Deployment
1|VERSION:    v1
1|
1|FIELD: image <string>
1|
1|
1|DESCRIPTION:
1|    Container image name. More info:
1|    https://kubernetes.io/docs/concepts/containers/images This field is optional
1|    to allow higher level config management to default or override container
1|    images in workload controllers like Deployments and StatefulSets.
1|    
1|
$ kubectl explain sts.spec
1|GROUP:      apps
1|KIND:       StatefulSet
1|VERSION:    v1
1|
1|FIELD: spec <StatefulSetSpec>
1|
1|
1|DESCRIPTION:
1|    Spec defines the desired identities of pods in this set.
1|    A StatefulSetSpec is the specification of a StatefulSet.
1|    
1|FIELDS:
1|  minReadySeconds	<integer>
1|    Minimum number of seconds for which a newly created pod should be ready
1|    without any of its container crashing for it to be considered available.
1|    Defaults to 0 (pod will be considered available as soon as it is ready)
1|
1|  ordinals	<StatefulSetOrdinals>
1|    ordinals controls the numbering of replica indices in a StatefulSet. The
1|    default ordinals behavior assigns a "0" index to the first replica and
1|    increments the index by one for each additional replica requested.
1|
1|  persistentVolumeClaimRetentionPolicy	<StatefulSetPersistentVolumeClaimRetentionPolicy>
1|    persistentVolumeClaimRetentionPolicy describes the lifecycle of persistent
1|    volume claims created from volumeClaimTemplates. By default, all persistent
1|    volume claims are created as needed and retained until manually deleted.
1|    This policy allows the lifecycle to be altered, for example by deleting
1|    persistent volume claims when their stateful set is deleted, or when their
1|    pod is scaled down.
1|
1|  podManagementPolicy	<string>
1|  enum: OrderedReady, Parallel
1|    podManagementPolicy controls how pods are created during initial scale up,
1|    when replacing pods on nodes, or when scaling down. The default policy is
1|    `OrderedReady`, where pods are created in increasing order (pod-0, then
1|    pod-1, etc) and the controller will wait until each pod is ready before
1|    continuing. When scaling down, the pods are removed in the opposite order.
1|    The alternative policy is `Parallel` which will create pods in parallel to
1|    match the desired scale without waiting, and on scale down will delete all
1|    pods at once.
1|    
1|    Possible enum values:
1|     - `"OrderedReady"` will create pods in strictly increasing order on scale
1|    up and strictly decreasing order on scale down, progressing only when the
1|    previous pod is ready or terminated. At most one pod will be changed at any
1|    time.
1|     - `"Parallel"` will create and delete pods as soon as the stateful set
1|    replica count is changed, and will not wait for pods to be ready or complete
1|    termination.
1|
1|  replicas	<integer>
1|    replicas is the desired number of replicas of the given Template. These are
1|    replicas in the sense that they are instantiations of the same Template, but
1|    individual replicas also have a consistent identity. If unspecified,
1|    defaults to 1.
1|
1|  revisionHistoryLimit	<integer>
1|    revisionHistoryLimit is the maximum number of revisions that will be
1|    maintained in the StatefulSet's revision history. The revision history
1|    consists of all revisions not represented by a currently applied
1|    StatefulSetSpec version. The default value is 10.
1|
1|  selector	<LabelSelector> -required-
1|    selector is a label query over pods that should match the replica count. It
1|    must match the pod template's labels. More info:
1|    https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors
1|
1|  serviceName	<string>
1|    serviceName is the name of the service that governs this StatefulSet. This
1|    service must exist before the StatefulSet, and is responsible for the
1|    network identity of the set. Pods get DNS/hostnames that follow the pattern:
1|    pod-specific-string.serviceName.default.svc.cluster.local where
1|    "pod-specific-string" is managed by the StatefulSet controller.
1|
1|  template	<PodTemplateSpec> -required-
1|    template is the object that describes the pod that will be created if
1|    insufficient replicas are detected. Each pod stamped out by the StatefulSet
1|    will fulfill this Template, but have a unique identity from the rest of the
1|    StatefulSet. Each pod will be named with the format
1|    <statefulsetname>-<podindex>. For example, a pod in a StatefulSet named
1|    "web" with index number "3" would be named "web-3". The only allowed
1|    template.spec.restartPolicy value is "Always".
1|
1|  updateStrategy	<StatefulSetUpdateStrategy>
1|    updateStrategy indicates the StatefulSetUpdateStrategy that will be employed
1|    to update Pods in the StatefulSet when a revision is made to Template.
1|
1|  volumeClaimTemplates	<[]PersistentVolumeClaim>
1|    volumeClaimTemplates is a list of claims that pods are allowed to reference.
1|    The StatefulSet controller is responsible for mapping network identities to
1|    claims in a way that maintains the identity of a pod. Every claim in this
1|    list must have at least one matching (by name) volumeMount in one container
1|    in the template. A claim in this list takes precedence over any volumes in
1|    the template, with the same name.
1|
1|
$ kubectl explain sts.spec.serviceName
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
$ kubectl explain ds.spec.updateStrategy
1|GROUP:      apps
1|KIND:       DaemonSet
1|VERSION:    v1
1|
1|FIELD: updateStrategy <DaemonSetUpdateStrategy>
1|
1|
1|DESCRIPTION:
1|    An update strategy to replace existing DaemonSet pods with new pods.
1|    DaemonSetUpdateStrategy is a struct used to control the update strategy for
1|    a DaemonSet.
1|    
1|FIELDS:
1|  rollingUpdate	<RollingUpdateDaemonSet>
1|    Rolling update config params. Present only if type = "RollingUpdate".
1|
1|  type	<string>
1|  enum: OnDelete, RollingUpdate
1|    Type of daemon set update. Can be "RollingUpdate" or "OnDelete". Default is
1|    RollingUpdate.
1|    
1|    Possible enum values:
1|     - `"OnDelete"` Replace the old daemons only when it's killed
1|     - `"RollingUpdate"` Replace the old daemons by new ones using rolling
1|    update i.e replace them on each node one after the other.
1|
1|
$ kubectl explain rs.status
1|GROUP:      apps
1|KIND:       ReplicaSet
1|VERSION:    v1
1|
1|FIELD: status <ReplicaSetStatus>
1|
1|
1|DESCRIPTION:
1|    Status is the most recently observed status of the ReplicaSet. This data may
1|    be out of date by some window of time. Populated by the system. Read-only.
1|    More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
1|    ReplicaSetStatus represents the current status of a ReplicaSet.
1|    
1|FIELDS:
1|  availableReplicas	<integer>
1|    The number of available non-terminating pods (ready for at least
1|    minReadySeconds) for this replica set.
1|
1|  conditions	<[]ReplicaSetCondition>
1|    Represents the latest available observations of a replica set's current
1|    state.
1|
1|  fullyLabeledReplicas	<integer>
1|    The number of non-terminating pods that have labels matching the labels of
1|    the pod template of the replicaset.
1|
1|  observedGeneration	<integer>
1|    ObservedGeneration reflects the generation of the most recently observed
1|    ReplicaSet.
1|
1|  readyReplicas	<integer>
1|    The number of non-terminating pods targeted by this ReplicaSet with a Ready
1|    Condition.
1|
1|  replicas	<integer> -required-
1|    Replicas is the most recently observed number of non-terminating pods. More
1|    info: https://kubernetes.io/docs/concepts/workloads/controllers/replicaset
1|
1|  terminatingReplicas	<integer>
1|    The number of terminating pods for this replica set. Terminating pods have a
1|    non-null .metadata.deletionTimestamp and have not yet reached the Failed or
1|    Succeeded .status.phase.
1|    
1|    This is a beta field and requires enabling
1|    DeploymentReplicaSetTerminatingReplicas feature (enabled by default).
1|
1|
$ kubectl explain job.spec
1|GROUP:      batch
1|KIND:       Job
1|VERSION:    v1
1|
1|FIELD: spec <JobSpec>
1|
1|
1|DESCRIPTION:
1|    Specification of the desired behavior of a job. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
1|    JobSpec describes how the job execution will look like.
1|    
1|FIELDS:
1|  activeDeadlineSeconds	<integer>
1|    Specifies the duration in seconds relative to the startTime that the job may
1|    be continuously active before the system tries to terminate it; value must
1|    be positive integer. If a Job is suspended (at creation or through an
1|    update), this timer will effectively be stopped and reset when the Job is
1|    resumed again.
1|
1|  backoffLimit	<integer>
1|    Specifies the number of retries before marking this job failed. Defaults to
1|    6, unless backoffLimitPerIndex (only Indexed Job) is specified. When
1|    backoffLimitPerIndex is specified, backoffLimit defaults to 2147483647.
1|
1|  backoffLimitPerIndex	<integer>
1|    Specifies the limit for the number of retries within an index before marking
1|    this index as failed. When enabled the number of failures per index is kept
1|    in the pod's batch.kubernetes.io/job-index-failure-count annotation. It can
1|    only be set when Job's completionMode=Indexed, and the Pod's restart policy
1|    is Never. The field is immutable.
1|
1|  completionMode	<string>
1|  enum: Indexed, NonIndexed
1|    completionMode specifies how Pod completions are tracked. It can be
1|    `NonIndexed` (default) or `Indexed`.
1|    
1|    `NonIndexed` means that the Job is considered complete when there have been
1|    .spec.completions successfully completed Pods. Each Pod completion is
1|    homologous to each other.
1|    
1|    `Indexed` means that the Pods of a Job get an associated completion index
1|    from 0 to (.spec.completions - 1), available in the annotation
1|    batch.kubernetes.io/job-completion-index. The Job is considered complete
1|    when there is one successfully completed Pod for each index. When value is
1|    `Indexed`, .spec.completions must be specified and `.spec.parallelism` must
1|    be less than or equal to 10^5. In addition, The Pod name takes the form
1|    `$(job-name)-$(index)-$(random-string)`, the Pod hostname takes the form
1|    `$(job-name)-$(index)`.
1|    
1|    More completion modes can be added in the future. If the Job controller
1|    observes a mode that it doesn't recognize, which is possible during upgrades
1|    due to version skew, the controller skips updates for the Job.
1|    
1|    Possible enum values:
1|     - `"Indexed"` is a Job completion mode. In this mode, the Pods of a Job get
1|    an associated completion index from 0 to (.spec.completions - 1). The Job is
1|    considered complete when a Pod completes for each completion index.
1|     - `"NonIndexed"` is a Job completion mode. In this mode, the Job is
1|    considered complete when there have been .spec.completions successfully
1|    completed Pods. Pod completions are homologous to each other.
1|
1|  completions	<integer>
1|    Specifies the desired number of successfully finished pods the job should be
1|    run with.  Setting to null means that the success of any pod signals the
1|    success of all pods, and allows parallelism to have any positive value.
1|    Setting to 1 means that parallelism is limited to 1 and the success of that
1|    pod signals the success of the job. More info:
1|    https://kubernetes.io/docs/concepts/workloads/controllers/jobs-run-to-completion/
1|
1|  managedBy	<string>
1|    ManagedBy field indicates the controller that manages a Job. The k8s Job
1|    controller reconciles jobs which don't have this field at all or the field
1|    value is the reserved string `kubernetes.io/job-controller`, but skips
1|    reconciling Jobs with a custom value for this field. The value must be a
1|    valid domain-prefixed path (e.g. acme.io/foo) - all characters before the
1|    first "/" must be a valid subdomain as defined by RFC 1123. All characters
1|    trailing the first "/" must be valid HTTP Path characters as defined by RFC
1|    3986. The value cannot exceed 63 characters. This field is immutable.
1|
1|  manualSelector	<boolean>
1|    manualSelector controls generation of pod labels and pod selectors. Leave
1|    `manualSelector` unset unless you are certain what you are doing. When false
1|    or unset, the system pick labels unique to this job and appends those labels
1|    to the pod template.  When true, the user is responsible for picking unique
1|    labels and specifying the selector.  Failure to pick a unique label may
1|    cause this and other jobs to not function correctly.  However, You may see
1|    `manualSelector=true` in jobs that were created with the old
1|    `extensions/v1beta1` API. More info:
1|    https://kubernetes.io/docs/concepts/workloads/controllers/jobs-run-to-completion/#specifying-your-own-pod-selector
1|
1|  maxFailedIndexes	<integer>
1|    Specifies the maximal number of failed indexes before marking the Job as
1|    failed, when backoffLimitPerIndex is set. Once the number of failed indexes
1|    exceeds this number the entire Job is marked as Failed and its execution is
1|    terminated. When left as null the job continues execution of all of its
1|    indexes and is marked with the `Complete` Job condition. It can only be
1|    specified when backoffLimitPerIndex is set. It can be null or up to
1|    completions. It is required and must be less than or equal to 10^4 when is
1|    completions greater than 10^5.
1|
1|  parallelism	<integer>
1|    Specifies the maximum desired number of pods the job should run at any given
1|    time. The actual number of pods running in steady state will be less than
1|    this number when ((.spec.completions - .status.successful) <
1|    .spec.parallelism), i.e. when the work left to do is less than max
1|    parallelism. More info:
1|    https://kubernetes.io/docs/concepts/workloads/controllers/jobs-run-to-completion/
1|
1|  podFailurePolicy	<PodFailurePolicy>
1|    Specifies the policy of handling failed pods. In particular, it allows to
1|    specify the set of actions and conditions which need to be satisfied to take
1|    the associated action. If empty, the default behaviour applies - the counter
1|    of failed pods, represented by the jobs's .status.failed field, is
1|    incremented and it is checked against the backoffLimit. This field cannot be
1|    used in combination with restartPolicy=OnFailure.
1|
1|  podReplacementPolicy	<string>
1|  enum: Failed, TerminatingOrFailed
1|    podReplacementPolicy specifies when to create replacement Pods. Possible
1|    values are: - TerminatingOrFailed means that we recreate pods
1|      when they are terminating (has a metadata.deletionTimestamp) or failed.
1|    - Failed means to wait until a previously created Pod is fully terminated
1|    (has phase
1|      Failed or Succeeded) before creating a replacement Pod.
1|    
1|    When using podFailurePolicy, Failed is the the only allowed value.
1|    TerminatingOrFailed and Failed are allowed values when podFailurePolicy is
1|    not in use.
1|    
1|    Possible enum values:
1|     - `"Failed"` means to wait until a previously created Pod is fully
1|    terminated (has phase Failed or Succeeded) before creating a replacement
1|    Pod.
1|     - `"TerminatingOrFailed"` means that we recreate pods when they are
1|    terminating (has a metadata.deletionTimestamp) or failed.
1|
1|  selector	<LabelSelector>
1|    A label query over pods that should match the pod count. Normally, the
1|    system sets this field for you. More info:
1|    https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors
1|
1|  successPolicy	<SuccessPolicy>
1|    successPolicy specifies the policy when the Job can be declared as
1|    succeeded. If empty, the default behavior applies - the Job is declared as
1|    succeeded only when the number of succeeded pods equals to the completions.
1|    When the field is specified, it must be immutable and works only for the
1|    Indexed Jobs. Once the Job meets the SuccessPolicy, the lingering pods are
1|    terminated.
1|
1|  suspend	<boolean>
1|    suspend specifies whether the Job controller should create Pods or not. If a
1|    Job is created with suspend set to true, no Pods are created by the Job
1|    controller. If a Job is suspended after creation (i.e. the flag goes from
1|    false to true), the Job controller will delete all active Pods associated
1|    with this Job. Users must design their workload to gracefully handle this.
1|    Suspending a Job will reset the StartTime field of the Job, effectively
1|    resetting the ActiveDeadlineSeconds timer too. Defaults to false.
1|
1|  template	<PodTemplateSpec> -required-
1|    Describes the pod that will be created when executing a job. The only
1|    allowed template.spec.restartPolicy values are "Never" or "OnFailure". More
1|    info:
1|    https://kubernetes.io/docs/concepts/workloads/controllers/jobs-run-to-completion/
1|
1|  ttlSecondsAfterFinished	<integer>
1|    ttlSecondsAfterFinished limits the lifetime of a Job that has finished
1|    execution (either Complete or Failed). If this field is set,
1|    ttlSecondsAfterFinished after the Job finishes, it is eligible to be
1|    automatically deleted. When the Job is being deleted, its lifecycle
1|    guarantees (e.g. finalizers) will be honored. If this field is unset, the
1|    Job won't be automatically deleted. If this field is set to zero, the Job
1|    becomes eligible to be deleted immediately after it finishes.
1|
1|
$ kubectl explain cronjob.spec.schedule
1|GROUP:      batch
1|KIND:       CronJob
1|VERSION:    v1
1|
1|FIELD: schedule <string>
1|
1|
1|DESCRIPTION:
1|    The schedule in Cron format, see https://en.wikipedia.org/wiki/Cron.
1|    
1|
$ kubectl explain cm
1|KIND:       ConfigMap
1|VERSION:    v1
1|
1|DESCRIPTION:
1|    ConfigMap holds configuration data for pods to consume.
1|    
1|FIELDS:
1|  apiVersion	<string>
1|    APIVersion defines the versioned schema of this representation of an object.
1|    Servers should convert recognized schemas to the latest internal value, and
1|    may reject unrecognized values. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources
1|
1|  binaryData	<map[string]string>
1|    BinaryData contains the binary data. Each key must consist of alphanumeric
1|    characters, '-', '_' or '.'. BinaryData can contain byte sequences that are
1|    not in the UTF-8 range. The keys stored in BinaryData must not overlap with
1|    the ones in the Data field, this is enforced during validation process.
1|    Using this field will require 1.10+ apiserver and kubelet.
1|
1|  data	<map[string]string>
1|    Data contains the configuration data. Each key must consist of alphanumeric
1|    characters, '-', '_' or '.'. Values with non-UTF-8 byte sequences must use
1|    the BinaryData field. The keys stored in Data must not overlap with the keys
1|    in the BinaryData field, this is enforced during validation process.
1|
1|  immutable	<boolean>
1|    Immutable, if set to true, ensures that data stored in the ConfigMap cannot
1|    be updated (only object metadata can be modified). If not set to true, the
1|    field can be modified at any time. Defaulted to nil.
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
1|
$ kubectl explain secret.type
1|KIND:       Secret
1|VERSION:    v1
1|
1|FIELD: type <string>
1|
1|
1|DESCRIPTION:
1|    Used to facilitate programmatic handling of secret data. More info:
1|    https://kubernetes.io/docs/concepts/configuration/secret/#secret-types
1|    
1|
$ kubectl explain ns.status
1|KIND:       Namespace
1|VERSION:    v1
1|
1|FIELD: status <NamespaceStatus>
1|
1|
1|DESCRIPTION:
1|    Status describes the current status of a Namespace. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
1|    NamespaceStatus is information about the current status of a Namespace.
1|    
1|FIELDS:
1|  conditions	<[]NamespaceCondition>
1|    Represents the latest available observations of a namespace's current state.
1|
1|  phase	<string>
1|  enum: Active, Terminating
1|    Phase is the current lifecycle phase of the namespace. More info:
1|    https://kubernetes.io/docs/tasks/administer-cluster/namespaces/
1|    
1|    Possible enum values:
1|     - `"Active"` means the namespace is available for use in the system
1|     - `"Terminating"` means the namespace is undergoing graceful termination
1|
1|
$ kubectl explain node.spec.taints
1|KIND:       Node
1|VERSION:    v1
1|
1|FIELD: taints <[]Taint>
1|
1|
1|DESCRIPTION:
1|    If specified, the node's taints.
1|    The node this Taint is attached to has the "effect" on any pod that does not
1|    tolerate the Taint.
1|    
1|FIELDS:
1|  effect	<string> -required-
1|  enum: NoExecute, NoSchedule, PreferNoSchedule
1|    Required. The effect of the taint on pods that do not tolerate the taint.
1|    Valid effects are NoSchedule, PreferNoSchedule and NoExecute.
1|    
1|    Possible enum values:
1|     - `"NoExecute"` Evict any already-running pods that do not tolerate the
1|    taint. Currently enforced by NodeController.
1|     - `"NoSchedule"` Do not allow new pods to schedule onto the node unless
1|    they tolerate the taint, but allow all pods submitted to Kubelet without
1|    going through the scheduler to start, and allow all already-running pods to
1|    continue running. Enforced by the scheduler.
1|     - `"PreferNoSchedule"` Like TaintEffectNoSchedule, but the scheduler tries
1|    not to schedule new pods onto the node, rather than prohibiting new pods
1|    from scheduling onto the node entirely. Enforced by the scheduler.
1|
1|  key	<string> -required-
1|    Required. The taint key to be applied to a node.
1|
1|  timeAdded	<string>
1|    TimeAdded represents the time at which the taint was added.
1|
1|  value	<string>
1|    The taint value corresponding to the taint key.
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
$ kubectl explain sa
1|KIND:       ServiceAccount
1|VERSION:    v1
1|
1|DESCRIPTION:
1|    ServiceAccount binds together: * a name, understood by users, and perhaps by
1|    peripheral systems, for an identity * a principal that can be authenticated
1|    and authorized * a set of secrets
1|    
1|FIELDS:
1|  apiVersion	<string>
1|    APIVersion defines the versioned schema of this representation of an object.
1|    Servers should convert recognized schemas to the latest internal value, and
1|    may reject unrecognized values. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources
1|
1|  automountServiceAccountToken	<boolean>
1|    AutomountServiceAccountToken indicates whether pods running as this service
1|    account should have an API token automatically mounted. Can be overridden at
1|    the pod level.
1|
1|  imagePullSecrets	<[]LocalObjectReference>
1|    ImagePullSecrets is a list of references to secrets in the same namespace to
1|    use for pulling any images in pods that reference this ServiceAccount.
1|    ImagePullSecrets are distinct from Secrets because Secrets can be mounted in
1|    the pod, but ImagePullSecrets are only accessed by the kubelet. More info:
1|    https://kubernetes.io/docs/concepts/containers/images/#specifying-imagepullsecrets-on-a-pod
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
1|  secrets	<[]ObjectReference>
1|    Secrets is a list of the secrets in the same namespace that pods running
1|    using this ServiceAccount are allowed to use. Pods are only limited to this
1|    list if this service account has a "kubernetes.io/enforce-mountable-secrets"
1|    annotation set to "true". The "kubernetes.io/enforce-mountable-secrets"
1|    annotation is deprecated since v1.32. Prefer separate namespaces to isolate
1|    access to mounted secrets. This field should not be used to find
1|    auto-generated service account token secrets for use outside of pods.
1|    Instead, tokens can be requested directly using the TokenRequest API, or
1|    service account token secrets can be manually created. More info:
1|    https://kubernetes.io/docs/concepts/configuration/secret
1|
1|
$ kubectl explain event
1|KIND:       Event
1|VERSION:    v1
1|
1|DESCRIPTION:
1|    Event is a report of an event somewhere in the cluster.  Events have a
1|    limited retention time and triggers and messages may evolve with time.
1|    Event consumers should not rely on the timing of an event with a given
1|    Reason reflecting a consistent underlying trigger, or the continued
1|    existence of events with that Reason.  Events should be treated as
1|    informative, best-effort, supplemental data.
1|    
1|FIELDS:
1|  action	<string>
1|    What action was taken/failed regarding to the Regarding object.
1|
1|  apiVersion	<string>
1|    APIVersion defines the versioned schema of this representation of an object.
1|    Servers should convert recognized schemas to the latest internal value, and
1|    may reject unrecognized values. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources
1|
1|  count	<integer>
1|    The number of times this event has occurred.
1|
1|  eventTime	<string>
1|    Time when this Event was first observed.
1|
1|  firstTimestamp	<string>
1|    The time at which the event was first recorded. (Time of server receipt is
1|    in TypeMeta.)
1|
1|  involvedObject	<ObjectReference> -required-
1|    The object that this event is about.
1|
1|  kind	<string>
1|    Kind is a string value representing the REST resource this object
1|    represents. Servers may infer this from the endpoint the client submits
1|    requests to. Cannot be updated. In CamelCase. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
1|
1|  lastTimestamp	<string>
1|    The time at which the most recent occurrence of this event was recorded.
1|
1|  message	<string>
1|    A human-readable description of the status of this operation.
1|
1|  metadata	<ObjectMeta> -required-
1|    Standard object's metadata. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
1|
1|  reason	<string>
1|    This should be a short, machine understandable string that gives the reason
1|    for the transition into the object's current status.
1|
1|  related	<ObjectReference>
1|    Optional secondary object for more complex actions.
1|
1|  reportingComponent	<string>
1|    Name of the controller that emitted this Event, e.g.
1|    `kubernetes.io/kubelet`.
1|
1|  reportingInstance	<string>
1|    ID of the controller instance, e.g. `kubelet-xyzf`.
1|
1|  series	<EventSeries>
1|    Data about the Event series this event represents or nil if it's a singleton
1|    Event.
1|
1|  source	<EventSource>
1|    The component reporting this event. Should be a short machine understandable
1|    string.
1|
1|  type	<string>
1|    Type of this event (Normal, Warning), new types could be added in the future
1|
1|
$ kubectl explain events.events.k8s.io --recursive
1|KIND:       Event
1|VERSION:    v1
1|
2|error: field "io" does not exist
? 1
$ kubectl explain pdb.spec
1|GROUP:      policy
1|KIND:       PodDisruptionBudget
1|VERSION:    v1
1|
1|FIELD: spec <PodDisruptionBudgetSpec>
1|
1|
1|DESCRIPTION:
1|    Specification of the desired behavior of the PodDisruptionBudget.
1|    PodDisruptionBudgetSpec is a description of a PodDisruptionBudget.
1|    
1|FIELDS:
1|  maxUnavailable	<IntOrString>
1|    An eviction is allowed if at most "maxUnavailable" pods selected by
1|    "selector" are unavailable after the eviction, i.e. even in absence of the
1|    evicted pod. For example, one can prevent all voluntary evictions by
1|    specifying 0. This is a mutually exclusive setting with "minAvailable".
1|
1|  minAvailable	<IntOrString>
1|    An eviction is allowed if at least "minAvailable" pods selected by
1|    "selector" will still be available after the eviction, i.e. even in the
1|    absence of the evicted pod.  So for example you can prevent all voluntary
1|    evictions by specifying "100%".
1|
1|  selector	<LabelSelector>
1|    Label query over pods whose evictions are managed by the disruption budget.
1|    A null selector will match no pods, while an empty ({}) selector will select
1|    all pods within the namespace.
1|
1|  unhealthyPodEvictionPolicy	<string>
1|  enum: AlwaysAllow, IfHealthyBudget
1|    UnhealthyPodEvictionPolicy defines the criteria for when unhealthy pods
1|    should be considered for eviction. Current implementation considers healthy
1|    pods, as pods that have status.conditions item with
1|    type="Ready",status="True".
1|    
1|    Valid policies are IfHealthyBudget and AlwaysAllow. If no policy is
1|    specified, the default behavior will be used, which corresponds to the
1|    IfHealthyBudget policy.
1|    
1|    IfHealthyBudget policy means that running pods (status.phase="Running"), but
1|    not yet healthy can be evicted only if the guarded application is not
1|    disrupted (status.currentHealthy is at least equal to
1|    status.desiredHealthy). Healthy pods will be subject to the PDB for
1|    eviction.
1|    
1|    AlwaysAllow policy means that all running pods (status.phase="Running"), but
1|    not yet healthy are considered disrupted and can be evicted regardless of
1|    whether the criteria in a PDB is met. This means perspective running pods of
1|    a disrupted application might not get a chance to become healthy. Healthy
1|    pods will be subject to the PDB for eviction.
1|    
1|    Additional policies may be added in the future. Clients making eviction
1|    decisions should disallow eviction of unhealthy pods if they encounter an
1|    unrecognized policy in this field.
1|    
1|    Possible enum values:
1|     - `"AlwaysAllow"` policy means that all running pods
1|    (status.phase="Running"), but not yet healthy are considered disrupted and
1|    can be evicted regardless of whether the criteria in a PDB is met. This
1|    means perspective running pods of a disrupted application might not get a
1|    chance to become healthy. Healthy pods will be subject to the PDB for
1|    eviction.
1|     - `"IfHealthyBudget"` policy means that running pods
1|    (status.phase="Running"), but not yet healthy can be evicted only if the
1|    guarded application is not disrupted (status.currentHealthy is at least
1|    equal to status.desiredHealthy). Healthy pods will be subject to the PDB for
1|    eviction.
1|
1|
$ kubectl explain quota.spec.scopeSelector
1|KIND:       ResourceQuota
1|VERSION:    v1
1|
1|FIELD: scopeSelector <ScopeSelector>
1|
1|
1|DESCRIPTION:
1|    scopeSelector is also a collection of filters like scopes that must match
1|    each object tracked by a quota but expressed using ScopeSelectorOperator in
1|    combination with possible values. For a resource to match, both scopes AND
1|    scopeSelector (if specified in spec), must be matched.
1|    A scope selector represents the AND of the selectors represented by the
1|    scoped-resource selector requirements.
1|    
1|FIELDS:
1|  matchExpressions	<[]ScopedResourceSelectorRequirement>
1|    A list of scope selector requirements by scope of the resources.
1|
1|
$ kubectl explain limits.spec.limits
1|KIND:       LimitRange
1|VERSION:    v1
1|
1|FIELD: limits <[]LimitRangeItem>
1|
1|
1|DESCRIPTION:
1|    Limits is the list of LimitRangeItem objects that are enforced.
1|    LimitRangeItem defines a min/max usage limit for any resource that matches
1|    on kind.
1|    
1|FIELDS:
1|  default	<map[string]Quantity>
1|    Default resource requirement limit value by resource name if resource limit
1|    is omitted.
1|
1|  defaultRequest	<map[string]Quantity>
1|    DefaultRequest is the default resource requirement request value by resource
1|    name if resource request is omitted.
1|
1|  max	<map[string]Quantity>
1|    Max usage constraints on this kind by resource name.
1|
1|  maxLimitRequestRatio	<map[string]Quantity>
1|    MaxLimitRequestRatio if specified, the named resource must have a request
1|    and limit that are both non-zero where limit divided by request is less than
1|    or equal to the enumerated value; this represents the max burst for the
1|    named resource.
1|
1|  min	<map[string]Quantity>
1|    Min usage constraints on this kind by resource name.
1|
1|  type	<string> -required-
1|    Type of resource that this limit applies to.
1|
1|
$ kubectl explain role.rules
1|GROUP:      rbac.authorization.k8s.io
1|KIND:       Role
1|VERSION:    v1
1|
1|FIELD: rules <[]PolicyRule>
1|
1|
1|DESCRIPTION:
1|    Rules holds all the PolicyRules for this Role
1|    PolicyRule holds information that describes a policy rule, but does not
1|    contain information about who the rule applies to or which namespace the
1|    rule applies to.
1|    
1|FIELDS:
1|  apiGroups	<[]string>
1|    APIGroups is the name of the APIGroup that contains the resources.  If
1|    multiple API groups are specified, any action requested against one of the
1|    enumerated resources in any API group will be allowed. "" represents the
1|    core API group and "*" represents all API groups.
1|
1|  nonResourceURLs	<[]string>
1|    NonResourceURLs is a set of partial urls that a user should have access to.
1|    *s are allowed, but only as the full, final step in the path Since
1|    non-resource URLs are not namespaced, this field is only applicable for
1|    ClusterRoles referenced from a ClusterRoleBinding. Rules can either apply to
1|    API resources (such as "pods" or "secrets") or non-resource URL paths (such
1|    as "/api"),  but not both.
1|
1|  resourceNames	<[]string>
1|    ResourceNames is an optional white list of names that the rule applies to.
1|    An empty set means that everything is allowed.
1|
1|  resources	<[]string>
1|    Resources is a list of resources this rule applies to. '*' represents all
1|    resources.
1|
1|  verbs	<[]string> -required-
1|    Verbs is a list of Verbs that apply to ALL the ResourceKinds contained in
1|    this rule. '*' represents all verbs.
1|
1|
$ kubectl explain rolebinding.subjects
1|GROUP:      rbac.authorization.k8s.io
1|KIND:       RoleBinding
1|VERSION:    v1
1|
1|FIELD: subjects <[]Subject>
1|
1|
1|DESCRIPTION:
1|    Subjects holds references to the objects the role applies to.
1|    Subject contains a reference to the object or user identities a role binding
1|    applies to.  This can either hold a direct API object reference, or a value
1|    for non-objects such as user and group names.
1|    
1|FIELDS:
1|  apiGroup	<string>
1|    APIGroup holds the API group of the referenced subject. Defaults to "" for
1|    ServiceAccount subjects. Defaults to "rbac.authorization.k8s.io" for User
1|    and Group subjects.
1|
1|  kind	<string> -required-
1|    Kind of object being referenced. Values defined by this API group are
1|    "User", "Group", and "ServiceAccount". If the Authorizer does not recognized
1|    the kind value, the Authorizer should report an error.
1|
1|  name	<string> -required-
1|    Name of the object being referenced.
1|
1|  namespace	<string>
1|    Namespace of the referenced object.  If the object kind is non-namespace,
1|    such as "User" or "Group", and this value is not empty the Authorizer should
1|    report an error.
1|
1|
$ kubectl explain pv.spec --recursive | head -40
1|KIND:       PersistentVolume
1|VERSION:    v1
1|
1|FIELD: spec <PersistentVolumeSpec>
1|
1|
1|DESCRIPTION:
1|    spec defines a specification of a persistent volume owned by the cluster.
1|    Provisioned by an administrator. More info:
1|    https://kubernetes.io/docs/concepts/storage/persistent-volumes#persistent-volumes
1|    PersistentVolumeSpec is the specification of a persistent volume.
1|    
1|FIELDS:
1|  accessModes	<[]string>
1|  awsElasticBlockStore	<AWSElasticBlockStoreVolumeSource>
1|    fsType	<string>
1|    partition	<integer>
1|    readOnly	<boolean>
1|    volumeID	<string> -required-
1|  azureDisk	<AzureDiskVolumeSource>
1|    cachingMode	<string>
1|    enum: None, ReadOnly, ReadWrite
1|    diskName	<string> -required-
1|    diskURI	<string> -required-
1|    fsType	<string>
1|    kind	<string>
1|    enum: Dedicated, Managed, Shared
1|    readOnly	<boolean>
1|  azureFile	<AzureFilePersistentVolumeSource>
1|    readOnly	<boolean>
1|    secretName	<string> -required-
1|    secretNamespace	<string>
1|    shareName	<string> -required-
1|  capacity	<map[string]Quantity>
1|  cephfs	<CephFSPersistentVolumeSource>
1|    monitors	<[]string> -required-
1|    path	<string>
1|    readOnly	<boolean>
1|    secretFile	<string>
1|    secretRef	<SecretReference>
$ kubectl explain pvc.spec.accessModes
1|KIND:       PersistentVolumeClaim
1|VERSION:    v1
1|
1|FIELD: accessModes <[]string>
1|
1|
1|DESCRIPTION:
1|    accessModes contains the desired access modes the volume should have. More
1|    info:
1|    https://kubernetes.io/docs/concepts/storage/persistent-volumes#access-modes-1
1|    
1|
$ kubectl explain sc
1|GROUP:      storage.k8s.io
1|KIND:       StorageClass
1|VERSION:    v1
1|
1|DESCRIPTION:
1|    StorageClass describes the parameters for a class of storage for which
1|    PersistentVolumes can be dynamically provisioned.
1|    
1|    StorageClasses are non-namespaced; the name of the storage class according
1|    to etcd is in ObjectMeta.Name.
1|    
1|FIELDS:
1|  allowVolumeExpansion	<boolean>
1|    allowVolumeExpansion shows whether the storage class allow volume expand.
1|
1|  allowedTopologies	<[]TopologySelectorTerm>
1|    allowedTopologies restrict the node topologies where volumes can be
1|    dynamically provisioned. Each volume plugin defines its own supported
1|    topology specifications. An empty TopologySelectorTerm list means there is
1|    no topology restriction. This field is only honored by servers that enable
1|    the VolumeScheduling feature.
1|
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
1|  mountOptions	<[]string>
1|    mountOptions controls the mountOptions for dynamically provisioned
1|    PersistentVolumes of this storage class. e.g. ["ro", "soft"]. Not validated
1|    - mount of the PVs will simply fail if one is invalid.
1|
1|  parameters	<map[string]string>
1|    parameters holds the parameters for the provisioner that should create
1|    volumes of this storage class.
1|
1|  provisioner	<string> -required-
1|    provisioner indicates the type of the provisioner.
1|
1|  reclaimPolicy	<string>
1|  enum: Delete, Recycle, Retain
1|    reclaimPolicy controls the reclaimPolicy for dynamically provisioned
1|    PersistentVolumes of this storage class. Defaults to Delete.
1|    
1|    Possible enum values:
1|     - `"Delete"` means the volume will be deleted from Kubernetes on release
1|    from its claim. The volume plugin must support Deletion.
1|     - `"Recycle"` means the volume will be recycled back into the pool of
1|    unbound persistent volumes on release from its claim. The volume plugin must
1|    support Recycling.
1|     - `"Retain"` means the volume will be left in its current phase (Released)
1|    for manual reclamation by the administrator. The default policy is Retain.
1|
1|  volumeBindingMode	<string>
1|  enum: Immediate, WaitForFirstConsumer
1|    volumeBindingMode indicates how PersistentVolumeClaims should be provisioned
1|    and bound.  When unset, VolumeBindingImmediate is used. This field is only
1|    honored by servers that enable the VolumeScheduling feature.
1|    
1|    Possible enum values:
1|     - `"Immediate"` indicates that PersistentVolumeClaims should be immediately
1|    provisioned and bound. This is the default mode.
1|     - `"WaitForFirstConsumer"` indicates that PersistentVolumeClaims should not
1|    be provisioned and bound until the first Pod is created that references the
1|    PeristentVolumeClaim. The volume provisioning and binding will occur during
1|    Pod scheduing.
1|
1|
$ kubectl explain lease.spec
1|GROUP:      coordination.k8s.io
1|KIND:       Lease
1|VERSION:    v1
1|
1|FIELD: spec <LeaseSpec>
1|
1|
1|DESCRIPTION:
1|    spec contains the specification of the Lease. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
1|    LeaseSpec is a specification of a Lease.
1|    
1|FIELDS:
1|  acquireTime	<string>
1|    acquireTime is a time when the current lease was acquired.
1|
1|  holderIdentity	<string>
1|    holderIdentity contains the identity of the holder of a current lease. If
1|    Coordinated Leader Election is used, the holder identity must be equal to
1|    the elected LeaseCandidate.metadata.name field.
1|
1|  leaseDurationSeconds	<integer>
1|    leaseDurationSeconds is a duration that candidates for a lease need to wait
1|    to force acquire it. This is measured against the time of last observed
1|    renewTime.
1|
1|  leaseTransitions	<integer>
1|    leaseTransitions is the number of transitions of a lease between holders.
1|
1|  preferredHolder	<string>
1|    PreferredHolder signals to a lease holder that the lease has a more optimal
1|    holder and should be given up. This field can only be set if Strategy is
1|    also set.
1|
1|  renewTime	<string>
1|    renewTime is a time when the current holder of a lease has last updated the
1|    lease.
1|
1|  strategy	<string>
1|    Strategy indicates the strategy for picking the leader for coordinated
1|    leader election. If the field is not specified, there is no active
1|    coordination for this lease. (Alpha) Using this field requires the
1|    CoordinatedLeaderElection feature gate to be enabled.
1|
1|
$ kubectl explain priorityclass.value
1|GROUP:      scheduling.k8s.io
1|KIND:       PriorityClass
1|VERSION:    v1
1|
1|FIELD: value <integer>
1|
1|
1|DESCRIPTION:
1|    value represents the integer value of this priority class. This is the
1|    actual priority that pods receive when they have the name of this class in
1|    their pod spec.
1|    
1|
$ kubectl explain podtemplate.template --recursive | wc -l
1|1201
$ kubectl explain rc.spec
1|KIND:       ReplicationController
1|VERSION:    v1
1|
1|FIELD: spec <ReplicationControllerSpec>
1|
1|
1|DESCRIPTION:
1|    Spec defines the specification of the desired behavior of the replication
1|    controller. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
1|    ReplicationControllerSpec is the specification of a replication controller.
1|    
1|FIELDS:
1|  minReadySeconds	<integer>
1|    Minimum number of seconds for which a newly created pod should be ready
1|    without any of its container crashing, for it to be considered available.
1|    Defaults to 0 (pod will be considered available as soon as it is ready)
1|
1|  replicas	<integer>
1|    Replicas is the number of desired replicas. This is a pointer to distinguish
1|    between explicit zero and unspecified. Defaults to 1. More info:
1|    https://kubernetes.io/docs/concepts/workloads/controllers/replicationcontroller#what-is-a-replicationcontroller
1|
1|  selector	<map[string]string>
1|    Selector is a label query over pods that should match the Replicas count. If
1|    Selector is empty, it is defaulted to the labels present on the Pod
1|    template. Label keys and values that must match in order to be controlled by
1|    this replication controller, if empty defaulted to labels on Pod template.
1|    More info:
1|    https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors
1|
1|  template	<PodTemplateSpec>
1|    Template is the object that describes the pod that will be created if
1|    insufficient replicas are detected. This takes precedence over a
1|    TemplateRef. The only allowed template.spec.restartPolicy value is "Always".
1|    More info:
1|    https://kubernetes.io/docs/concepts/workloads/controllers/replicationcontroller#pod-template
1|
1|
$ kubectl explain controllerrevision
1|GROUP:      apps
1|KIND:       ControllerRevision
1|VERSION:    v1
1|
1|DESCRIPTION:
1|    ControllerRevision implements an immutable snapshot of state data. Clients
1|    are responsible for serializing and deserializing the objects that contain
1|    their internal state. Once a ControllerRevision has been successfully
1|    created, it can not be updated. The API Server will fail validation of all
1|    requests that attempt to mutate the Data field. ControllerRevisions may,
1|    however, be deleted. Note that, due to its use by both the DaemonSet and
1|    StatefulSet controllers for update and rollback, this object is beta.
1|    However, it may be subject to name and representation changes in future
1|    releases, and clients should not depend on its stability. It is primarily
1|    for internal use by controllers.
1|    
1|FIELDS:
1|  apiVersion	<string>
1|    APIVersion defines the versioned schema of this representation of an object.
1|    Servers should convert recognized schemas to the latest internal value, and
1|    may reject unrecognized values. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources
1|
1|  data	<RawExtension>
1|    Data is the serialized representation of the state.
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
1|  revision	<integer> -required-
1|    Revision indicates the revision of the state represented by Data.
1|
1|
$ kubectl explain pods.log
1|KIND:       Pod
1|VERSION:    v1
1|
2|error: field "log" does not exist
? 1
$ kubectl explain scale
2|the server doesn't have a resource type "scale"
? 1
$ kubectl explain eviction
2|the server doesn't have a resource type "eviction"
? 1
$ kubectl explain all
2|the server doesn't have a resource type "all"
? 1
$ kubectl explain svc,pod
2|error: unrecognized character in action: U+002C ','
? 1
$ kubectl explain
2|error: You must specify the type of resource to explain. Use "kubectl api-resources" for a complete list of supported resources.
? 1
$ kubectl explain svc -o json
2|error: unrecognized format: json
? 1
$ kubectl explain svc --output=
2|error: unrecognized format: 
? 1
$ kubectl explain svc --recursive=maybe
2|error: invalid argument "maybe" for "-R, --recursive" flag: strconv.ParseBool: parsing "maybe": invalid syntax
2|See 'kubectl explain --help' for usage.
? 1
$ kubectl explain svc.spec.nope.deeper
1|KIND:       Service
1|VERSION:    v1
1|
2|error: field "deeper" does not exist
? 1
$ kubectl explain pod.spec.containers[0].image
2|error: invalid jsonpath syntax, first node must be field node
? 1
$ kubectl explain pod.spec.containers.0
1|KIND:       Pod
1|VERSION:    v1
1|
2|error: field "0" does not exist
? 1
$ kubectl explain --api-version=v1
2|error: You must specify the type of resource to explain. Use "kubectl api-resources" for a complete list of supported resources.
? 1
$ kubectl explain svc --api-version=apps/v1
2|error: GVR (apps/v1, Resource=services) not found in OpenAPI schema
? 1
$ kubectl explain svc --api-version=nope
2|error: couldn't find resource for "/nope, Resource=services"
? 1
$ kubectl explain deploy --api-version=v1
2|error: GVR (/v1, Resource=deployments) not found in OpenAPI schema
? 1
