# explain
$ kubectl explain pods
1|KIND:       Pod
1|VERSION:    v1
1|
1|DESCRIPTION:
1|    Pod is a collection of containers that can run on a host. This resource is
1|    created by clients and scheduled onto hosts.
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
1|  spec	<PodSpec>
1|    Specification of the desired behavior of the pod. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
1|
1|  status	<PodStatus>
1|    Most recently observed status of the pod. This data may not be up to date.
1|    Populated by the system. Read-only. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
1|
1|
$ kubectl explain po.spec.containers.ports
1|KIND:       Pod
1|VERSION:    v1
1|
1|FIELD: ports <[]ContainerPort>
1|
1|
1|DESCRIPTION:
1|    List of ports to expose from the container. Not specifying a port here DOES
1|    NOT prevent that port from being exposed. Any port which is listening on the
1|    default "0.0.0.0" address inside a container will be accessible from the
1|    network. Modifying this array with strategic merge patch may corrupt the
1|    data. For more information See
1|    https://github.com/kubernetes/kubernetes/issues/108255. Cannot be updated.
1|    ContainerPort represents a network port in a single container.
1|    
1|FIELDS:
1|  containerPort	<integer> -required-
1|    Number of port to expose on the pod's IP address. This must be a valid port
1|    number, 0 < x < 65536.
1|
1|  hostIP	<string>
1|    What host IP to bind the external port to.
1|
1|  hostPort	<integer>
1|    Number of port to expose on the host. If specified, this must be a valid
1|    port number, 0 < x < 65536. If HostNetwork is specified, this must match
1|    ContainerPort. Most containers do not need this.
1|
1|  name	<string>
1|    If specified, this must be an IANA_SVC_NAME and unique within the pod. Each
1|    named port in a pod must have a unique name. Name for the port that can be
1|    referred to by services.
1|
1|  protocol	<string>
1|  enum: SCTP, TCP, UDP
1|    Protocol for port. Must be UDP, TCP, or SCTP. Defaults to "TCP".
1|    
1|    Possible enum values:
1|     - `"SCTP"` is the SCTP protocol.
1|     - `"TCP"` is the TCP protocol.
1|     - `"UDP"` is the UDP protocol.
1|
1|
$ kubectl explain pod.spec.dnsPolicy
1|KIND:       Pod
1|VERSION:    v1
1|
1|FIELD: dnsPolicy <string>
1|ENUM:
1|    ClusterFirst
1|    ClusterFirstWithHostNet
1|    Default
1|    None
1|
1|DESCRIPTION:
1|    Set DNS policy for the pod. Defaults to "ClusterFirst". Valid values are
1|    'ClusterFirstWithHostNet', 'ClusterFirst', 'Default' or 'None'. DNS
1|    parameters given in DNSConfig will be merged with the policy selected with
1|    DNSPolicy. To have DNS options set along with hostNetwork, you have to
1|    specify DNS policy explicitly to 'ClusterFirstWithHostNet'.
1|    
1|    Possible enum values:
1|     - `"ClusterFirst"` indicates that the pod should use cluster DNS first
1|    unless hostNetwork is true, if it is available, then fall back on the
1|    default (as determined by kubelet) DNS settings.
1|     - `"ClusterFirstWithHostNet"` indicates that the pod should use cluster DNS
1|    first, if it is available, then fall back on the default (as determined by
1|    kubelet) DNS settings.
1|     - `"Default"` indicates that the pod should use the default (as determined
1|    by kubelet) DNS settings.
1|     - `"None"` indicates that the pod should use empty DNS settings. DNS
1|    parameters such as nameservers and search paths should be defined via
1|    DNSConfig.
1|    
1|
$ kubectl explain pod.spec.containers.readinessProbe
1|KIND:       Pod
1|VERSION:    v1
1|
1|FIELD: readinessProbe <Probe>
1|
1|
1|DESCRIPTION:
1|    Periodic probe of container service readiness. Container will be removed
1|    from service endpoints if the probe fails. Cannot be updated. More info:
1|    https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#container-probes
1|    Probe describes a health check to be performed against a container to
1|    determine whether it is alive or ready to receive traffic.
1|    
1|FIELDS:
1|  exec	<ExecAction>
1|    Exec specifies a command to execute in the container.
1|
1|  failureThreshold	<integer>
1|    Minimum consecutive failures for the probe to be considered failed after
1|    having succeeded. Defaults to 3. Minimum value is 1.
1|
1|  grpc	<GRPCAction>
1|    GRPC specifies a GRPC HealthCheckRequest.
1|
1|  httpGet	<HTTPGetAction>
1|    HTTPGet specifies an HTTP GET request to perform.
1|
1|  initialDelaySeconds	<integer>
1|    Number of seconds after the container has started before liveness probes are
1|    initiated. More info:
1|    https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#container-probes
1|
1|  periodSeconds	<integer>
1|    How often (in seconds) to perform the probe. Default to 10 seconds. Minimum
1|    value is 1.
1|
1|  successThreshold	<integer>
1|    Minimum consecutive successes for the probe to be considered successful
1|    after having failed. Defaults to 1. Must be 1 for liveness and startup.
1|    Minimum value is 1.
1|
1|  tcpSocket	<TCPSocketAction>
1|    TCPSocket specifies a connection to a TCP port.
1|
1|  terminationGracePeriodSeconds	<integer>
1|    Optional duration in seconds the pod needs to terminate gracefully upon
1|    probe failure. The grace period is the duration in seconds after the
1|    processes running in the pod are sent a termination signal and the time when
1|    the processes are forcibly halted with a kill signal. Set this value longer
1|    than the expected cleanup time for your process. If this value is nil, the
1|    pod's terminationGracePeriodSeconds will be used. Otherwise, this value
1|    overrides the value provided by the pod spec. Value must be non-negative
1|    integer. The value zero indicates stop immediately via the kill signal (no
1|    opportunity to shut down). This is a beta field and requires enabling
1|    ProbeTerminationGracePeriod feature gate. Minimum value is 1.
1|    spec.terminationGracePeriodSeconds is used if unset.
1|
1|  timeoutSeconds	<integer>
1|    Number of seconds after which the probe times out. Defaults to 1 second.
1|    Minimum value is 1. More info:
1|    https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle#container-probes
1|
1|
$ kubectl explain svc --recursive
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
1|  spec	<ServiceSpec>
1|    allocateLoadBalancerNodePorts	<boolean>
1|    clusterIP	<string>
1|    clusterIPs	<[]string>
1|    externalIPs	<[]string>
1|    externalName	<string>
1|    externalTrafficPolicy	<string>
1|    enum: Cluster, Local
1|    healthCheckNodePort	<integer>
1|    internalTrafficPolicy	<string>
1|    enum: Cluster, Local
1|    ipFamilies	<[]string>
1|    ipFamilyPolicy	<string>
1|    enum: PreferDualStack, RequireDualStack, SingleStack
1|    loadBalancerClass	<string>
1|    loadBalancerIP	<string>
1|    loadBalancerSourceRanges	<[]string>
1|    ports	<[]ServicePort>
1|      appProtocol	<string>
1|      name	<string>
1|      nodePort	<integer>
1|      port	<integer> -required-
1|      protocol	<string>
1|      enum: SCTP, TCP, UDP
1|      targetPort	<IntOrString>
1|    publishNotReadyAddresses	<boolean>
1|    selector	<map[string]string>
1|    sessionAffinity	<string>
1|    enum: ClientIP, None
1|    sessionAffinityConfig	<SessionAffinityConfig>
1|      clientIP	<ClientIPConfig>
1|        timeoutSeconds	<integer>
1|    trafficDistribution	<string>
1|    type	<string>
1|    enum: ClusterIP, ExternalName, LoadBalancer, NodePort
1|  status	<ServiceStatus>
1|    conditions	<[]Condition>
1|      lastTransitionTime	<string> -required-
1|      message	<string> -required-
1|      observedGeneration	<integer>
1|      reason	<string> -required-
1|      status	<string> -required-
1|      type	<string> -required-
1|    loadBalancer	<LoadBalancerStatus>
1|      ingress	<[]LoadBalancerIngress>
1|        hostname	<string>
1|        ip	<string>
1|        ipMode	<string>
1|        ports	<[]PortStatus>
1|          error	<string>
1|          port	<integer> -required-
1|          protocol	<string> -required-
1|          enum: SCTP, TCP, UDP
1|
$ kubectl explain svc.spec --recursive
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
1|  clusterIP	<string>
1|  clusterIPs	<[]string>
1|  externalIPs	<[]string>
1|  externalName	<string>
1|  externalTrafficPolicy	<string>
1|  enum: Cluster, Local
1|  healthCheckNodePort	<integer>
1|  internalTrafficPolicy	<string>
1|  enum: Cluster, Local
1|  ipFamilies	<[]string>
1|  ipFamilyPolicy	<string>
1|  enum: PreferDualStack, RequireDualStack, SingleStack
1|  loadBalancerClass	<string>
1|  loadBalancerIP	<string>
1|  loadBalancerSourceRanges	<[]string>
1|  ports	<[]ServicePort>
1|    appProtocol	<string>
1|    name	<string>
1|    nodePort	<integer>
1|    port	<integer> -required-
1|    protocol	<string>
1|    enum: SCTP, TCP, UDP
1|    targetPort	<IntOrString>
1|  publishNotReadyAddresses	<boolean>
1|  selector	<map[string]string>
1|  sessionAffinity	<string>
1|  enum: ClientIP, None
1|  sessionAffinityConfig	<SessionAffinityConfig>
1|    clientIP	<ClientIPConfig>
1|      timeoutSeconds	<integer>
1|  trafficDistribution	<string>
1|  type	<string>
1|  enum: ClusterIP, ExternalName, LoadBalancer, NodePort
1|
$ kubectl explain svc.spec.ports.targetPort
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: targetPort <IntOrString>
1|
1|
1|DESCRIPTION:
1|    Number or name of the port to access on the pods targeted by the service.
1|    Number must be in the range 1 to 65535. Name must be an IANA_SVC_NAME. If
1|    this is a string, it will be looked up as a named port in the target Pod's
1|    container ports. If this is not specified, the value of the 'port' field is
1|    used (an identity map). This field is ignored for services with
1|    clusterIP=None, and should be omitted or set equal to the 'port' field. More
1|    info:
1|    https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service
1|    IntOrString is a type that can hold an int32 or a string.  When used in JSON
1|    or YAML marshalling and unmarshalling, it produces or consumes the inner
1|    type.  This allows you to have, for example, a JSON field that can accept a
1|    name or number.
1|    
1|
$ kubectl explain svc.spec.ports --output=plaintext-openapiv2
1|KIND:     Service
1|VERSION:  v1
1|
1|RESOURCE: ports <[]Object>
1|
1|DESCRIPTION:
1|     The list of ports that are exposed by this service. More info:
1|     https://kubernetes.io/docs/concepts/services-networking/service/#virtual-ips-and-service-proxies
1|
1|     ServicePort contains information on service's port.
1|
1|FIELDS:
1|   appProtocol	<string>
1|     The application protocol for this port. This is used as a hint for
1|     implementations to offer richer behavior for protocols that they
1|     understand. This field follows standard Kubernetes label syntax. Valid
1|     values are either:
1|
1|     * Un-prefixed protocol names - reserved for IANA standard service names (as
1|     per RFC-6335 and https://www.iana.org/assignments/service-names).
1|
1|     * Kubernetes-defined prefixed names:
1|     * 'kubernetes.io/h2c' - HTTP/2 prior knowledge over cleartext as described
1|     in
1|     https://www.rfc-editor.org/rfc/rfc9113.html#name-starting-http-2-with-prior-
1|     * 'kubernetes.io/ws' - WebSocket over cleartext as described in
1|     https://www.rfc-editor.org/rfc/rfc6455
1|     * 'kubernetes.io/wss' - WebSocket over TLS as described in
1|     https://www.rfc-editor.org/rfc/rfc6455
1|
1|     * Other protocols should use implementation-defined prefixed names such as
1|     mycompany.com/my-custom-protocol.
1|
1|   name	<string>
1|     The name of this port within the service. This must be a DNS_LABEL. All
1|     ports within a ServiceSpec must have unique names. When considering the
1|     endpoints for a Service, this must match the 'name' field in the
1|     EndpointPort. Optional if only one ServicePort is defined on this service.
1|
1|   nodePort	<integer>
1|     The port on each node on which this service is exposed when type is
1|     NodePort or LoadBalancer. Usually assigned by the system. If a value is
1|     specified, in-range, and not in use it will be used, otherwise the
1|     operation will fail. If not specified, a port will be allocated if this
1|     Service requires one. If this field is specified when creating a Service
1|     which does not need it, creation will fail. This field will be wiped when
1|     updating a Service to no longer need it (e.g. changing type from NodePort
1|     to ClusterIP). More info:
1|     https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport
1|
1|   port	<integer> -required-
1|     The port that will be exposed by this service.
1|
1|   protocol	<string>
1|     The IP protocol for this port. Supports "TCP", "UDP", and "SCTP". Default
1|     is TCP.
1|
1|     Possible enum values:
1|     - `"SCTP"` is the SCTP protocol.
1|     - `"TCP"` is the TCP protocol.
1|     - `"UDP"` is the UDP protocol.
1|
1|   targetPort	<string>
1|     Number or name of the port to access on the pods targeted by the service.
1|     Number must be in the range 1 to 65535. Name must be an IANA_SVC_NAME. If
1|     this is a string, it will be looked up as a named port in the target Pod's
1|     container ports. If this is not specified, the value of the 'port' field is
1|     used (an identity map). This field is ignored for services with
1|     clusterIP=None, and should be omitted or set equal to the 'port' field.
1|     More info:
1|     https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service
1|
$ kubectl explain svc -o plaintext-openapiv2
1|KIND:     Service
1|VERSION:  v1
1|
1|DESCRIPTION:
1|     Service is a named abstraction of software service (for example, mysql)
1|     consisting of local port (for example 3306) that the proxy listens on, and
1|     the selector that determines which pods will answer requests sent through
1|     the proxy.
1|
1|FIELDS:
1|   apiVersion	<string>
1|     APIVersion defines the versioned schema of this representation of an
1|     object. Servers should convert recognized schemas to the latest internal
1|     value, and may reject unrecognized values. More info:
1|     https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#resources
1|
1|   kind	<string>
1|     Kind is a string value representing the REST resource this object
1|     represents. Servers may infer this from the endpoint the client submits
1|     requests to. Cannot be updated. In CamelCase. More info:
1|     https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#types-kinds
1|
1|   metadata	<Object>
1|     Standard object's metadata. More info:
1|     https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
1|
1|   spec	<Object>
1|     Spec defines the behavior of a service.
1|     https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
1|
1|   status	<Object>
1|     Most recently observed status of the service. Populated by the system.
1|     Read-only. More info:
1|     https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
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
$ kubectl explain svc.spec.sessionAffinityConfig.clientIP
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: clientIP <ClientIPConfig>
1|
1|
1|DESCRIPTION:
1|    clientIP contains the configurations of Client IP based session affinity.
1|    ClientIPConfig represents the configurations of Client IP based session
1|    affinity.
1|    
1|FIELDS:
1|  timeoutSeconds	<integer>
1|    timeoutSeconds specifies the seconds of ClientIP type session sticky time.
1|    The value must be >0 && <=86400(for 1 day) if ServiceAffinity == "ClientIP".
1|    Default value is 10800(for 3 hours).
1|
1|
$ kubectl explain svc.spec.internalTrafficPolicy
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: internalTrafficPolicy <string>
1|ENUM:
1|    Cluster
1|    Local
1|
1|DESCRIPTION:
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
1|
$ kubectl explain svc.spec.ipFamilyPolicy
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: ipFamilyPolicy <string>
1|ENUM:
1|    PreferDualStack
1|    RequireDualStack
1|    SingleStack
1|
1|DESCRIPTION:
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
1|
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
$ kubectl explain svc.status.loadBalancer.ingress
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: ingress <[]LoadBalancerIngress>
1|
1|
1|DESCRIPTION:
1|    Ingress is a list containing ingress points for the load-balancer. Traffic
1|    intended for the service should be sent to these ingress points.
1|    LoadBalancerIngress represents the status of a load-balancer ingress point:
1|    traffic intended for the service should be sent to an ingress point.
1|    
1|FIELDS:
1|  hostname	<string>
1|    Hostname is set for load-balancer ingress points that are DNS based
1|    (typically AWS load-balancers)
1|
1|  ip	<string>
1|    IP is set for load-balancer ingress points that are IP based (typically GCE
1|    or OpenStack load-balancers)
1|
1|  ipMode	<string>
1|    IPMode specifies how the load-balancer IP behaves, and may only be specified
1|    when the ip field is specified. Setting this to "VIP" indicates that traffic
1|    is delivered to the node with the destination set to the load-balancer's IP
1|    and port. Setting this to "Proxy" indicates that traffic is delivered to the
1|    node or pod with the destination set to the node's IP and node port or the
1|    pod's IP and port. Service implementations may use this information to
1|    adjust traffic routing.
1|
1|  ports	<[]PortStatus>
1|    Ports is a list of records of service ports If used, every port defined in
1|    the service should have an entry in it
1|
1|
$ kubectl explain svc.metadata
1|KIND:       Service
1|VERSION:    v1
1|
1|FIELD: metadata <ObjectMeta>
1|
1|
1|DESCRIPTION:
1|    Standard object's metadata. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
1|    ObjectMeta is metadata that all persisted resources must have, which
1|    includes all objects users must create.
1|    
1|FIELDS:
1|  annotations	<map[string]string>
1|    Annotations is an unstructured key value map stored with a resource that may
1|    be set by external tools to store and retrieve arbitrary metadata. They are
1|    not queryable and should be preserved when modifying objects. More info:
1|    https://kubernetes.io/docs/concepts/overview/working-with-objects/annotations
1|
1|  creationTimestamp	<string>
1|    CreationTimestamp is a timestamp representing the server time when this
1|    object was created. It is not guaranteed to be set in happens-before order
1|    across separate operations. Clients may not set this value. It is
1|    represented in RFC3339 form and is in UTC.
1|    
1|    Populated by the system. Read-only. Null for lists. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
1|
1|  deletionGracePeriodSeconds	<integer>
1|    Number of seconds allowed for this object to gracefully terminate before it
1|    will be removed from the system. Only set when deletionTimestamp is also
1|    set. May only be shortened. Read-only.
1|
1|  deletionTimestamp	<string>
1|    DeletionTimestamp is RFC 3339 date and time at which this resource will be
1|    deleted. This field is set by the server when a graceful deletion is
1|    requested by the user, and is not directly settable by a client. The
1|    resource is expected to be deleted (no longer visible from resource lists,
1|    and not reachable by name) after the time in this field, once the finalizers
1|    list is empty. As long as the finalizers list contains items, deletion is
1|    blocked. Once the deletionTimestamp is set, this value may not be unset or
1|    be set further into the future, although it may be shortened or the resource
1|    may be deleted prior to this time. For example, a user may request that a
1|    pod is deleted in 30 seconds. The Kubelet will react by sending a graceful
1|    termination signal to the containers in the pod. After that 30 seconds, the
1|    Kubelet will send a hard termination signal (SIGKILL) to the container and
1|    after cleanup, remove the pod from the API. In the presence of network
1|    partitions, this object may still exist after this timestamp, until an
1|    administrator or automated process can determine the resource is fully
1|    terminated. If not set, graceful deletion of the object has not been
1|    requested.
1|    
1|    Populated by the system when a graceful deletion is requested. Read-only.
1|    More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#metadata
1|
1|  finalizers	<[]string>
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
1|  generateName	<string>
1|    GenerateName is an optional prefix, used by the server, to generate a unique
1|    name ONLY IF the Name field has not been provided. If this field is used,
1|    the name returned to the client will be different than the name passed. This
1|    value will also be combined with a unique suffix. The provided value has the
1|    same validation rules as the Name field, and may be truncated by the length
1|    of the suffix required to make the value unique on the server.
1|    
1|    If this field is specified and the generated name exists, the server will
1|    return a 409.
1|    
1|    Applied only if Name is not specified. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#idempotency
1|
1|  generation	<integer>
1|    A sequence number representing a specific generation of the desired state.
1|    Populated by the system. Read-only.
1|
1|  labels	<map[string]string>
1|    Map of string keys and values that can be used to organize and categorize
1|    (scope and select) objects. May match selectors of replication controllers
1|    and services. More info:
1|    https://kubernetes.io/docs/concepts/overview/working-with-objects/labels
1|
1|  managedFields	<[]ManagedFieldsEntry>
1|    ManagedFields maps workflow-id and version to the set of fields that are
1|    managed by that workflow. This is mostly for internal housekeeping, and
1|    users typically shouldn't need to set or understand this field. A workflow
1|    can be the user's name, a controller's name, or the name of a specific apply
1|    path like "ci-cd". The set of fields is always in the version that the
1|    workflow used when modifying the object.
1|
1|  name	<string>
1|    Name must be unique within a namespace. Is required when creating resources,
1|    although some resources may allow a client to request the generation of an
1|    appropriate name automatically. Name is primarily intended for creation
1|    idempotence and configuration definition. Cannot be updated. More info:
1|    https://kubernetes.io/docs/concepts/overview/working-with-objects/names#names
1|
1|  namespace	<string>
1|    Namespace defines the space within which each name must be unique. An empty
1|    namespace is equivalent to the "default" namespace, but "default" is the
1|    canonical representation. Not all objects are required to be scoped to a
1|    namespace - the value of this field for those objects will be empty.
1|    
1|    Must be a DNS_LABEL. Cannot be updated. More info:
1|    https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces
1|
1|  ownerReferences	<[]OwnerReference>
1|    List of objects depended by this object. If ALL objects in the list have
1|    been deleted, this object will be garbage collected. If this object is
1|    managed by a controller, then an entry in this list will point to this
1|    controller, with the controller field set to true. There cannot be more than
1|    one managing controller.
1|
1|  resourceVersion	<string>
1|    An opaque value that represents the internal version of this object that can
1|    be used by clients to determine when objects have changed. May be used for
1|    optimistic concurrency, change detection, and the watch operation on a
1|    resource or set of resources. Clients must treat these values as opaque and
1|    passed unmodified back to the server. They may only be valid for a
1|    particular resource or set of resources.
1|    
1|    Populated by the system. Read-only. Value must be treated as opaque by
1|    clients and . More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#concurrency-control-and-consistency
1|
1|  selfLink	<string>
1|    Deprecated: selfLink is a legacy read-only field that is no longer populated
1|    by the system.
1|
1|  uid	<string>
1|    UID is the unique in time and space value for this object. It is typically
1|    generated by the server on successful creation of a resource and is not
1|    allowed to change on PUT operations.
1|    
1|    Populated by the system. Read-only. More info:
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
$ kubectl explain svc.Spec
1|KIND:       Service
1|VERSION:    v1
1|
2|error: field "Spec" does not exist
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
$ kubectl explain svc.spec.ports.port.x
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
$ kubectl explain services/web
2|the server doesn't have a resource type "services/web"
? 1
$ kubectl explain svc spec
2|error: We accept only this format: explain RESOURCE
? 1
$ kubectl explain svc -o yaml
2|error: unrecognized format: yaml
? 1
$ kubectl explain svc --api-version=v2
2|error: couldn't find resource for "/v2, Resource=services"
? 1
$ kubectl explain ep
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
$ kubectl explain endpoints.subsets.addresses
1|KIND:       Endpoints
1|VERSION:    v1
1|
1|FIELD: addresses <[]EndpointAddress>
1|
1|
1|DESCRIPTION:
1|    IP addresses which offer the related ports that are marked as ready. These
1|    endpoints should be considered safe for load balancers and clients to
1|    utilize.
1|    EndpointAddress is a tuple that describes single IP address. Deprecated:
1|    This API is deprecated in v1.33+.
1|    
1|FIELDS:
1|  hostname	<string>
1|    The Hostname of this endpoint
1|
1|  ip	<string> -required-
1|    The IP of this endpoint. May not be loopback (127.0.0.0/8 or ::1),
1|    link-local (169.254.0.0/16 or fe80::/10), or link-local multicast
1|    (224.0.0.0/24 or ff02::/16).
1|
1|  nodeName	<string>
1|    Optional: Node hosting this endpoint. This can be used to determine
1|    endpoints local to a node.
1|
1|  targetRef	<ObjectReference>
1|    Reference to object providing the endpoint.
1|
1|
$ kubectl explain endpointslice
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
$ kubectl explain endpointslices.endpoints
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
$ kubectl explain endpointslices.endpoints.hints
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
1|    forNodes indicates the node(s) this endpoint should be consumed by when
1|    using topology aware routing. May contain a maximum of 8 entries.
1|
1|  forZones	<[]ForZone>
1|    forZones indicates the zone(s) this endpoint should be consumed by when
1|    using topology aware routing. May contain a maximum of 8 entries.
1|
1|
$ kubectl explain endpointslices.ports
1|GROUP:      discovery.k8s.io
1|KIND:       EndpointSlice
1|VERSION:    v1
1|
1|FIELD: ports <[]EndpointPort>
1|
1|
1|DESCRIPTION:
1|    ports specifies the list of network ports exposed by each endpoint in this
1|    slice. Each port must have a unique name. Each slice may include a maximum
1|    of 100 ports. Services always have at least 1 port, so EndpointSlices
1|    generated by the EndpointSlice controller will likewise always have at least
1|    1 port. EndpointSlices used for other purposes may have an empty ports list.
1|    EndpointPort represents a Port used by an EndpointSlice
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
1|    name represents the name of this port. All ports in an EndpointSlice must
1|    have a unique name. If the EndpointSlice is derived from a Kubernetes
1|    service, this corresponds to the Service.ports[].name. Name must either be
1|    an empty string or pass DNS_LABEL validation: * must be no more than 63
1|    characters long. * must consist of lower case alphanumeric characters or
1|    '-'. * must start and end with an alphanumeric character. Default is empty
1|    string.
1|
1|  port	<integer>
1|    port represents the port number of the endpoint. If the EndpointSlice is
1|    derived from a Kubernetes service, this must be set to the service's target
1|    port. EndpointSlices used for other purposes may have a nil port.
1|
1|  protocol	<string>
1|  enum: SCTP, TCP, UDP
1|    protocol represents the IP protocol for this port. Must be UDP, TCP, or
1|    SCTP. Default is TCP.
1|    
1|    Possible enum values:
1|     - `"SCTP"` is the SCTP protocol.
1|     - `"TCP"` is the TCP protocol.
1|     - `"UDP"` is the UDP protocol.
1|
1|
$ kubectl explain endpointslices.addressType
1|GROUP:      discovery.k8s.io
1|KIND:       EndpointSlice
1|VERSION:    v1
1|
1|FIELD: addressType <string>
1|ENUM:
1|    FQDN
1|    IPv4
1|    IPv6
1|
1|DESCRIPTION:
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
1|
$ kubectl explain endpointslices --api-version=discovery.k8s.io/v1beta1
2|error: couldn't find resource for "discovery.k8s.io/v1beta1, Resource=endpointslices"
? 1
$ kubectl explain ingress
1|GROUP:      networking.k8s.io
1|KIND:       Ingress
1|VERSION:    v1
1|
1|DESCRIPTION:
1|    Ingress is a collection of rules that allow inbound connections to reach the
1|    endpoints defined by a backend. An Ingress can be configured to give
1|    services externally-reachable urls, load balance traffic, terminate SSL,
1|    offer name based virtual hosting etc.
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
1|  spec	<IngressSpec>
1|    spec is the desired state of the Ingress. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
1|
1|  status	<IngressStatus>
1|    status is the current state of the Ingress. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
1|
1|
$ kubectl explain ingress.spec.rules
1|GROUP:      networking.k8s.io
1|KIND:       Ingress
1|VERSION:    v1
1|
1|FIELD: rules <[]IngressRule>
1|
1|
1|DESCRIPTION:
1|    rules is a list of host rules used to configure the Ingress. If unspecified,
1|    or no rule matches, all traffic is sent to the default backend.
1|    IngressRule represents the rules mapping the paths under a specified host to
1|    the related backend services. Incoming requests are first evaluated for a
1|    host match, then routed to the backend associated with the matching
1|    IngressRuleValue.
1|    
1|FIELDS:
1|  host	<string>
1|    host is the fully qualified domain name of a network host, as defined by RFC
1|    3986. Note the following deviations from the "host" part of the URI as
1|    defined in RFC 3986: 1. IPs are not allowed. Currently an IngressRuleValue
1|    can only apply to
1|       the IP in the Spec of the parent Ingress.
1|    2. The `:` delimiter is not respected because ports are not allowed.
1|    	  Currently the port of an Ingress is implicitly :80 for http and
1|    	  :443 for https.
1|    Both these may change in the future. Incoming requests are matched against
1|    the host before the IngressRuleValue. If the host is unspecified, the
1|    Ingress routes all traffic based on the specified IngressRuleValue.
1|    
1|    host can be "precise" which is a domain name without the terminating dot of
1|    a network host (e.g. "foo.bar.com") or "wildcard", which is a domain name
1|    prefixed with a single wildcard label (e.g. "*.foo.com"). The wildcard
1|    character '*' must appear by itself as the first DNS label and matches only
1|    a single label. You cannot have a wildcard label by itself (e.g. Host ==
1|    "*"). Requests will be matched against the Host field in the following way:
1|    1. If host is precise, the request matches this rule if the http host header
1|    is equal to Host. 2. If host is a wildcard, then the request matches this
1|    rule if the http host header is to equal to the suffix (removing the first
1|    label) of the wildcard rule.
1|
1|  http	<HTTPIngressRuleValue>
1|    <no description>
1|
1|
$ kubectl explain ing.spec.defaultBackend.service.port
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
1|    name is the name of the port on the Service. This is a mutually exclusive
1|    setting with "Number".
1|
1|  number	<integer>
1|    number is the numerical port number (e.g. 80) on the Service. This is a
1|    mutually exclusive setting with "Name".
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
$ kubectl explain netpol.spec.egress.to --recursive
1|GROUP:      networking.k8s.io
1|KIND:       NetworkPolicy
1|VERSION:    v1
1|
1|FIELD: to <[]NetworkPolicyPeer>
1|
1|
1|DESCRIPTION:
1|    to is a list of destinations for outgoing traffic of pods selected for this
1|    rule. Items in this list are combined using a logical OR operation. If this
1|    field is empty or missing, this rule matches all destinations (traffic not
1|    restricted by destination). If this field is present and contains at least
1|    one item, this rule allows traffic only if the traffic matches at least one
1|    item in the to list.
1|    NetworkPolicyPeer describes a peer to allow traffic to/from. Only certain
1|    combinations of fields are allowed
1|    
1|FIELDS:
1|  ipBlock	<IPBlock>
1|    cidr	<string> -required-
1|    except	<[]string>
1|  namespaceSelector	<LabelSelector>
1|    matchExpressions	<[]LabelSelectorRequirement>
1|      key	<string> -required-
1|      operator	<string> -required-
1|      values	<[]string>
1|    matchLabels	<map[string]string>
1|  podSelector	<LabelSelector>
1|    matchExpressions	<[]LabelSelectorRequirement>
1|      key	<string> -required-
1|      operator	<string> -required-
1|      values	<[]string>
1|    matchLabels	<map[string]string>
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
$ kubectl explain deploy.spec.strategy.rollingUpdate
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
$ kubectl explain job.spec --recursive | head -20
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
1|  backoffLimit	<integer>
1|  backoffLimitPerIndex	<integer>
1|  completionMode	<string>
1|  enum: Indexed, NonIndexed
1|  completions	<integer>
1|  managedBy	<string>
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
$ kubectl explain secret.data
1|KIND:       Secret
1|VERSION:    v1
1|
1|FIELD: data <map[string]string>
1|
1|
1|DESCRIPTION:
1|    Data contains the secret data. Each key must consist of alphanumeric
1|    characters, '-', '_' or '.'. The serialized form of the secret data is a
1|    base64 encoded string, representing the arbitrary (possibly non-string) data
1|    value here. Described in https://tools.ietf.org/html/rfc4648#section-4
1|    
1|
$ kubectl explain ns.spec.finalizers
1|KIND:       Namespace
1|VERSION:    v1
1|
1|FIELD: finalizers <[]string>
1|
1|
1|DESCRIPTION:
1|    Finalizers is an opaque list of values that must be empty to permanently
1|    remove object from storage. More info:
1|    https://kubernetes.io/docs/tasks/administer-cluster/namespaces/
1|    
1|
$ kubectl explain node.spec
1|KIND:       Node
1|VERSION:    v1
1|
1|FIELD: spec <NodeSpec>
1|
1|
1|DESCRIPTION:
1|    Spec defines the behavior of a node.
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
1|    NodeSpec describes the attributes that a node is created with.
1|    
1|FIELDS:
1|  configSource	<NodeConfigSource>
1|    Deprecated: Previously used to specify the source of the node's
1|    configuration for the DynamicKubeletConfig feature. This feature is removed.
1|
1|  externalID	<string>
1|    Deprecated. Not all kubelets will set this field. Remove field after 1.13.
1|    see: https://issues.k8s.io/61966
1|
1|  podCIDR	<string>
1|    PodCIDR represents the pod IP range assigned to the node.
1|
1|  podCIDRs	<[]string>
1|    podCIDRs represents the IP ranges assigned to the node for usage by Pods on
1|    that node. If this field is specified, the 0th entry must match the podCIDR
1|    field. It may contain at most 1 value for each of IPv4 and IPv6.
1|
1|  providerID	<string>
1|    ID of the node assigned by the cloud provider in the format:
1|    <ProviderName>://<ProviderSpecificNodeID>
1|
1|  taints	<[]Taint>
1|    If specified, the node's taints.
1|
1|  unschedulable	<boolean>
1|    Unschedulable controls node schedulability of new pods. By default, node is
1|    schedulable. More info:
1|    https://kubernetes.io/docs/concepts/nodes/node/#manual-node-administration
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
$ kubectl explain hpa.spec
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
$ kubectl explain servicecidr
1|GROUP:      networking.k8s.io
1|KIND:       ServiceCIDR
1|VERSION:    v1
1|
1|DESCRIPTION:
1|    ServiceCIDR defines a range of IP addresses using CIDR format (e.g.
1|    192.168.0.0/24 or 2001:db2::/64). This range is used to allocate ClusterIPs
1|    to Service objects.
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
1|  spec	<ServiceCIDRSpec>
1|    spec is the desired state of the ServiceCIDR. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
1|
1|  status	<ServiceCIDRStatus>
1|    status represents the current state of the ServiceCIDR. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
1|
1|
$ kubectl explain ipaddress.spec
1|GROUP:      networking.k8s.io
1|KIND:       IPAddress
1|VERSION:    v1
1|
1|FIELD: spec <IPAddressSpec>
1|
1|
1|DESCRIPTION:
1|    spec is the desired state of the IPAddress. More info:
1|    https://git.k8s.io/community/contributors/devel/sig-architecture/api-conventions.md#spec-and-status
1|    IPAddressSpec describe the attributes in an IP Address.
1|    
1|FIELDS:
1|  parentRef	<ParentReference> -required-
1|    ParentRef references the resource that an IPAddress is attached to. An
1|    IPAddress must reference a parent object.
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
$ kubectl explain quota.spec.hard
1|KIND:       ResourceQuota
1|VERSION:    v1
1|
1|FIELD: hard <map[string]Quantity>
1|
1|
1|DESCRIPTION:
1|    hard is the set of desired hard limits for each named resource. More info:
1|    https://kubernetes.io/docs/concepts/policy/resource-quotas/
1|    Quantity is a fixed-point representation of a number. It provides convenient
1|    marshaling/unmarshaling in JSON and YAML, in addition to String() and
1|    AsInt64() accessors.
1|    
1|    The serialization format is:
1|    
1|    ``` <quantity>        ::= <signedNumber><suffix>
1|    
1|    	(Note that <suffix> may be empty, from the "" case in <decimalSI>.)
1|    
1|    <digit>           ::= 0 | 1 | ... | 9 <digits>          ::= <digit> |
1|    <digit><digits> <number>          ::= <digits> | <digits>.<digits> |
1|    <digits>. | .<digits> <sign>            ::= "+" | "-" <signedNumber>    ::=
1|    <number> | <sign><number> <suffix>          ::= <binarySI> |
1|    <decimalExponent> | <decimalSI> <binarySI>        ::= Ki | Mi | Gi | Ti | Pi
1|    | Ei
1|    
1|    	(International System of units; See:
1|    http://physics.nist.gov/cuu/Units/binary.html)
1|    
1|    <decimalSI>       ::= m | "" | k | M | G | T | P | E
1|    
1|    	(Note that 1024 = 1Ki but 1000 = 1k; I didn't choose the capitalization.)
1|    
1|    <decimalExponent> ::= "e" <signedNumber> | "E" <signedNumber> ```
1|    
1|    No matter which of the three exponent forms is used, no quantity may
1|    represent a number greater than 2^63-1 in magnitude, nor may it have more
1|    than 3 decimal places. Numbers larger or more precise will be capped or
1|    rounded up. (E.g.: 0.1m will rounded up to 1m.) This may be extended in the
1|    future if we require larger or smaller quantities.
1|    
1|    When a Quantity is parsed from a string, it will remember the type of suffix
1|    it had, and will use the same type again when it is serialized.
1|    
1|    Before serializing, Quantity will be put in "canonical form". This means
1|    that Exponent/suffix will be adjusted up or down (with a corresponding
1|    increase or decrease in Mantissa) such that:
1|    
1|    - No precision is lost - No fractional digits will be emitted - The exponent
1|    (or suffix) is as large as possible.
1|    
1|    The sign will be omitted unless the number is negative.
1|    
1|    Examples:
1|    
1|    - 1.5 will be serialized as "1500m" - 1.5Gi will be serialized as "1536Mi"
1|    
1|    Note that the quantity will NEVER be internally represented by a floating
1|    point number. That is the whole point of this exercise.
1|    
1|    Non-canonical values will still parse as long as they are well formed, but
1|    will be re-emitted in their canonical form. (So always use canonical form,
1|    or don't diff.)
1|    
1|    This format is intended to make it difficult to use these numbers without
1|    writing some sort of special handling code in the hopes that that will cause
1|    implementors to also use a fixed point implementation.
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
$ kubectl explain pv.spec.nfs
1|KIND:       PersistentVolume
1|VERSION:    v1
1|
1|FIELD: nfs <NFSVolumeSource>
1|
1|
1|DESCRIPTION:
1|    nfs represents an NFS mount on the host. Provisioned by an admin. More info:
1|    https://kubernetes.io/docs/concepts/storage/volumes#nfs
1|    Represents an NFS mount that lasts the lifetime of a pod. NFS volumes do not
1|    support ownership management or SELinux relabeling.
1|    
1|FIELDS:
1|  path	<string> -required-
1|    path that is exported by the NFS server. More info:
1|    https://kubernetes.io/docs/concepts/storage/volumes#nfs
1|
1|  readOnly	<boolean>
1|    readOnly here will force the NFS export to be mounted with read-only
1|    permissions. Defaults to false. More info:
1|    https://kubernetes.io/docs/concepts/storage/volumes#nfs
1|
1|  server	<string> -required-
1|    server is the hostname or IP address of the NFS server. More info:
1|    https://kubernetes.io/docs/concepts/storage/volumes#nfs
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
$ kubectl explain deployments.apps
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
$ kubectl explain deployments.apps.spec
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
$ kubectl explain pod.spec.affinity --recursive
1|KIND:       Pod
1|VERSION:    v1
1|
1|FIELD: affinity <Affinity>
1|
1|
1|DESCRIPTION:
1|    If specified, the pod's scheduling constraints
1|    Affinity is a group of affinity scheduling rules.
1|    
1|FIELDS:
1|  nodeAffinity	<NodeAffinity>
1|    preferredDuringSchedulingIgnoredDuringExecution	<[]PreferredSchedulingTerm>
1|      preference	<NodeSelectorTerm> -required-
1|        matchExpressions	<[]NodeSelectorRequirement>
1|          key	<string> -required-
1|          operator	<string> -required-
1|          enum: DoesNotExist, Exists, Gt, In, ....
1|          values	<[]string>
1|        matchFields	<[]NodeSelectorRequirement>
1|          key	<string> -required-
1|          operator	<string> -required-
1|          enum: DoesNotExist, Exists, Gt, In, ....
1|          values	<[]string>
1|      weight	<integer> -required-
1|    requiredDuringSchedulingIgnoredDuringExecution	<NodeSelector>
1|      nodeSelectorTerms	<[]NodeSelectorTerm> -required-
1|        matchExpressions	<[]NodeSelectorRequirement>
1|          key	<string> -required-
1|          operator	<string> -required-
1|          enum: DoesNotExist, Exists, Gt, In, ....
1|          values	<[]string>
1|        matchFields	<[]NodeSelectorRequirement>
1|          key	<string> -required-
1|          operator	<string> -required-
1|          enum: DoesNotExist, Exists, Gt, In, ....
1|          values	<[]string>
1|  podAffinity	<PodAffinity>
1|    preferredDuringSchedulingIgnoredDuringExecution	<[]WeightedPodAffinityTerm>
1|      podAffinityTerm	<PodAffinityTerm> -required-
1|        labelSelector	<LabelSelector>
1|          matchExpressions	<[]LabelSelectorRequirement>
1|            key	<string> -required-
1|            operator	<string> -required-
1|            values	<[]string>
1|          matchLabels	<map[string]string>
1|        matchLabelKeys	<[]string>
1|        mismatchLabelKeys	<[]string>
1|        namespaceSelector	<LabelSelector>
1|          matchExpressions	<[]LabelSelectorRequirement>
1|            key	<string> -required-
1|            operator	<string> -required-
1|            values	<[]string>
1|          matchLabels	<map[string]string>
1|        namespaces	<[]string>
1|        topologyKey	<string> -required-
1|      weight	<integer> -required-
1|    requiredDuringSchedulingIgnoredDuringExecution	<[]PodAffinityTerm>
1|      labelSelector	<LabelSelector>
1|        matchExpressions	<[]LabelSelectorRequirement>
1|          key	<string> -required-
1|          operator	<string> -required-
1|          values	<[]string>
1|        matchLabels	<map[string]string>
1|      matchLabelKeys	<[]string>
1|      mismatchLabelKeys	<[]string>
1|      namespaceSelector	<LabelSelector>
1|        matchExpressions	<[]LabelSelectorRequirement>
1|          key	<string> -required-
1|          operator	<string> -required-
1|          values	<[]string>
1|        matchLabels	<map[string]string>
1|      namespaces	<[]string>
1|      topologyKey	<string> -required-
1|  podAntiAffinity	<PodAntiAffinity>
1|    preferredDuringSchedulingIgnoredDuringExecution	<[]WeightedPodAffinityTerm>
1|      podAffinityTerm	<PodAffinityTerm> -required-
1|        labelSelector	<LabelSelector>
1|          matchExpressions	<[]LabelSelectorRequirement>
1|            key	<string> -required-
1|            operator	<string> -required-
1|            values	<[]string>
1|          matchLabels	<map[string]string>
1|        matchLabelKeys	<[]string>
1|        mismatchLabelKeys	<[]string>
1|        namespaceSelector	<LabelSelector>
1|          matchExpressions	<[]LabelSelectorRequirement>
1|            key	<string> -required-
1|            operator	<string> -required-
1|            values	<[]string>
1|          matchLabels	<map[string]string>
1|        namespaces	<[]string>
1|        topologyKey	<string> -required-
1|      weight	<integer> -required-
1|    requiredDuringSchedulingIgnoredDuringExecution	<[]PodAffinityTerm>
1|      labelSelector	<LabelSelector>
1|        matchExpressions	<[]LabelSelectorRequirement>
1|          key	<string> -required-
1|          operator	<string> -required-
1|          values	<[]string>
1|        matchLabels	<map[string]string>
1|      matchLabelKeys	<[]string>
1|      mismatchLabelKeys	<[]string>
1|      namespaceSelector	<LabelSelector>
1|        matchExpressions	<[]LabelSelectorRequirement>
1|          key	<string> -required-
1|          operator	<string> -required-
1|          values	<[]string>
1|        matchLabels	<map[string]string>
1|      namespaces	<[]string>
1|      topologyKey	<string> -required-
1|
$ kubectl explain
2|error: You must specify the type of resource to explain. Use "kubectl api-resources" for a complete list of supported resources.
? 1
$ kubectl explain --recursive
2|error: You must specify the type of resource to explain. Use "kubectl api-resources" for a complete list of supported resources.
? 1
$ kubectl explain Service
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
$ kubectl explain SERVICES
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
