# Names in namespaces that do not exist, and what each verb says of them; long explanations; conflicts, quotas of writes, raw requests.
> svc.yaml
| apiVersion: v1
| kind: Service
| metadata: {name: web, namespace: lost}
| spec: {ports: [{port: 80}]}
$ kubectl get svc web -n nowhere
2|Error from server (NotFound): namespaces "nowhere" not found
? 1
$ kubectl get svc web other -n nowhere
2|Error from server (NotFound): namespaces "nowhere" not found
2|Error from server (NotFound): namespaces "nowhere" not found
? 1
$ kubectl get svc/web pod/x -n nowhere
2|Error from server (NotFound): namespaces "nowhere" not found
2|Error from server (NotFound): namespaces "nowhere" not found
? 1
$ kubectl get svc web -n nowhere -o yaml
2|Error from server (NotFound): namespaces "nowhere" not found
? 1
$ kubectl get svc web -n nowhere --ignore-not-found; echo $?
1|0
$ kubectl get svc -n nowhere -l a=b
2|No resources found in nowhere namespace.
$ kubectl get svc -n nowhere -w --request-timeout=1s
$ kubectl get all -n nowhere
2|No resources found in nowhere namespace.
$ kubectl get -f svc.yaml
2|Error from server (NotFound): namespaces "lost" not found
? 1
$ kubectl describe svc web -n nowhere
2|Error from server (NotFound): namespaces "nowhere" not found
? 1
$ kubectl describe svc -n nowhere
2|No resources found in nowhere namespace.
$ kubectl describe -f svc.yaml
2|Error from server (NotFound): services "web" not found
? 1
$ kubectl delete svc web -n nowhere
2|Error from server (NotFound): services "web" not found
? 1
$ kubectl delete svc web -n nowhere --ignore-not-found
$ kubectl delete svc --all -n nowhere
1|No resources found
$ kubectl delete -f svc.yaml
2|Error from server (NotFound): error when deleting "svc.yaml": services "web" not found
? 1
$ kubectl label svc web a=b -n nowhere
2|Error from server (NotFound): namespaces "nowhere" not found
? 1
$ kubectl label svc --all a=b -n nowhere
$ kubectl annotate svc web a=b -n nowhere
2|Error from server (NotFound): namespaces "nowhere" not found
? 1
$ kubectl patch svc web -n nowhere -p '{}'
2|Error from server (NotFound): namespaces "nowhere" not found
? 1
$ kubectl edit svc web -n nowhere
2|Error from server (NotFound): namespaces "nowhere" not found
? 1
$ kubectl scale deploy web --replicas=1 -n nowhere
2|Error from server (NotFound): namespaces "nowhere" not found
? 1
$ kubectl autoscale deploy web --max=2 -n nowhere
2|Error from server (NotFound): namespaces "nowhere" not found
? 1
$ kubectl expose deploy web --port=80 -n nowhere
2|Error from server (NotFound): namespaces "nowhere" not found
? 1
$ kubectl set image deploy/web a=b -n nowhere
2|Error from server (NotFound): namespaces "nowhere" not found
? 1
$ kubectl set selector svc web a=b -n nowhere
2|Error from server (NotFound): namespaces "nowhere" not found
? 1
$ kubectl set env deploy/web A=b -n nowhere
2|Error from server (NotFound): namespaces "nowhere" not found
? 1
$ kubectl rollout status deploy/web -n nowhere
2|Error from server (NotFound): namespaces "nowhere" not found
? 1
$ kubectl rollout history deploy/web -n nowhere
2|Error from server (NotFound): namespaces "nowhere" not found
? 1
$ kubectl rollout undo deploy/web -n nowhere
2|Error from server (NotFound): namespaces "nowhere" not found
? 1
$ kubectl rollout restart deploy/web -n nowhere
2|Error from server (NotFound): namespaces "nowhere" not found
? 1
$ kubectl rollout pause deploy/web -n nowhere
2|Error from server (NotFound): namespaces "nowhere" not found
? 1
$ kubectl wait svc/web --for=delete -n nowhere --timeout=1s
$ kubectl wait svc/web --for=create -n nowhere --timeout=1s
2|error: timed out waiting for the condition
? 1
$ kubectl wait pod --all --for=condition=Ready -n nowhere --timeout=1s
2|error: no matching resources found
? 1
$ kubectl logs web -n nowhere
2|error: error from server (NotFound): namespaces "nowhere" not found in namespace "nowhere"
? 1
$ kubectl logs deploy/web -n nowhere
2|error: error from server (NotFound): namespaces "nowhere" not found in namespace "nowhere"
? 1
$ kubectl logs -l a=b -n nowhere
2|No resources found in nowhere namespace.
$ kubectl port-forward svc/web 80 -n nowhere
2|Error from server (NotFound): namespaces "nowhere" not found
? 1
$ kubectl port-forward web 80 -n nowhere
2|Error from server (NotFound): namespaces "nowhere" not found
? 1
$ kubectl attach web -n nowhere
2|Error from server (NotFound): namespaces "nowhere" not found
? 1
$ kubectl cp nowhere/web:/x y
2|Error from server (NotFound): pods "web" not found
? 1
$ kubectl debug web --image=busybox -n nowhere
2|Error from server (NotFound): namespaces "nowhere" not found
? 1
$ kubectl top pod -n nowhere
2|error: Metrics API not available
? 1
$ kubectl events -n nowhere
2|No events found in nowhere namespace.
$ kubectl events --for svc/web -n nowhere
2|No events found in nowhere namespace.
$ kubectl create svc clusterip web --tcp=80 -n nowhere
2|error: failed to create ClusterIP service: namespaces "nowhere" not found
? 1
$ kubectl create svc clusterip web --tcp=80 -n nowhere --dry-run=server
2|error: failed to create ClusterIP service: namespaces "nowhere" not found
? 1
$ kubectl create svc clusterip web --tcp=80 -n nowhere --dry-run=client -o yaml
1|apiVersion: v1
1|kind: Service
1|metadata:
1|  labels:
1|    app: web
1|  name: web
1|  namespace: nowhere
1|spec:
1|  ports:
1|  - name: "80"
1|    port: 80
1|    protocol: TCP
1|    targetPort: 80
1|  selector:
1|    app: web
1|  type: ClusterIP
1|status:
1|  loadBalancer: {}
$ kubectl create deploy web --image=nginx -n nowhere
2|error: failed to create deployment: namespaces "nowhere" not found
? 1
$ kubectl create cm web -n nowhere
2|error: failed to create configmap: namespaces "nowhere" not found
? 1
$ kubectl create secret generic web -n nowhere
2|error: failed to create secret namespaces "nowhere" not found
? 1
$ kubectl create sa web -n nowhere
2|error: failed to create serviceaccount: namespaces "nowhere" not found
? 1
$ kubectl create role r --verb=get --resource=pods -n nowhere
2|Error from server (NotFound): namespaces "nowhere" not found
? 1
$ kubectl create rolebinding r --role=r --user=u -n nowhere
2|error: failed to create rolebinding: namespaces "nowhere" not found
? 1
$ kubectl create quota q --hard=pods=1 -n nowhere
2|error: failed to create quota: namespaces "nowhere" not found
? 1
$ kubectl create ingress i --rule=/=a:80 -n nowhere
2|error: failed to create ingress: namespaces "nowhere" not found
? 1
$ kubectl create job j --image=busybox -n nowhere
2|error: failed to create job: namespaces "nowhere" not found
? 1
$ kubectl create job j --from=cronjob/x -n nowhere
2|Error from server (NotFound): namespaces "nowhere" not found
? 1
$ kubectl create cronjob j --image=busybox --schedule='* * * * *' -n nowhere
2|error: failed to create cronjob: namespaces "nowhere" not found
? 1
$ kubectl create pdb p --selector=a=b --min-available=1 -n nowhere
2|error: failed to create poddisruptionbudgets: namespaces "nowhere" not found
? 1
$ kubectl run web --image=nginx -n nowhere
2|Error from server (NotFound): namespaces "nowhere" not found
? 1
$ kubectl run web --image=nginx -n nowhere --dry-run=server
2|Error from server (NotFound): namespaces "nowhere" not found
? 1
$ kubectl apply -f svc.yaml
2|Error from server (NotFound): error when creating "svc.yaml": namespaces "lost" not found
? 1
$ kubectl apply -f svc.yaml --dry-run=server
2|Error from server (NotFound): error when creating "svc.yaml": namespaces "lost" not found
? 1
$ kubectl apply -f svc.yaml --dry-run=client
1|service/web created (dry run)
$ kubectl apply -f svc.yaml --server-side
2|Error from server (NotFound): namespaces "lost" not found
? 1
$ kubectl apply -f svc.yaml -n other
2|error: the namespace from the provided object "lost" does not match the namespace "other". You must pass '--namespace=lost' to perform this operation.
? 1
$ kubectl create -f svc.yaml
2|Error from server (NotFound): error when creating "svc.yaml": namespaces "lost" not found
? 1
$ kubectl create -f svc.yaml -n other
2|error: the namespace from the provided object "lost" does not match the namespace "other". You must pass '--namespace=lost' to perform this operation.
? 1
$ kubectl replace -f svc.yaml
2|Error from server (NotFound): error when replacing "svc.yaml": namespaces "lost" not found
? 1
$ kubectl replace --force -f svc.yaml
2|Error from server (NotFound): namespaces "lost" not found
? 1
$ kubectl diff -f svc.yaml
2|Error from server (NotFound): namespaces "lost" not found
? 2
$ kubectl patch -f svc.yaml -p '{}'
2|Error from server (NotFound): services "web" not found
? 1
$ kubectl label -f svc.yaml a=b
2|Error from server (NotFound): namespaces "lost" not found
? 1
$ kubectl apply view-last-applied svc/web -n nowhere
2|Error from server (NotFound): namespaces "nowhere" not found
? 1
$ kubectl apply set-last-applied -f svc.yaml
2|Error from server (NotFound): namespaces "lost" not found
? 1
$ kubectl auth can-i get svc -n nowhere
1|yes
$ kubectl config set-context --current --namespace=lost
1|Context "kind-kind" modified.
$ kubectl get svc
2|No resources found in lost namespace.
$ kubectl get svc web
2|Error from server (NotFound): namespaces "lost" not found
? 1
$ kubectl create svc clusterip web --tcp=80
2|error: failed to create ClusterIP service: namespaces "lost" not found
? 1
$ kubectl create ns lost
1|namespace/lost created
$ kubectl create svc clusterip web --tcp=80
1|service/web created
$ kubectl get svc
1|NAME   TYPE        CLUSTER-IP     EXTERNAL-IP   PORT(S)   AGE
1|web    ClusterIP   10.96.247.95   <none>        80/TCP    2s
$ kubectl get svc web
1|NAME   TYPE        CLUSTER-IP     EXTERNAL-IP   PORT(S)   AGE
1|web    ClusterIP   10.96.247.95   <none>        80/TCP    3s
$ kubectl get svc kubernetes
2|Error from server (NotFound): services "kubernetes" not found
? 1
$ kubectl delete ns lost
1|namespace "lost" deleted
$ kubectl config set-context --current --namespace=
1|Context "kind-kind" modified.
$ kubectl get svc -o name
1|service/kubernetes
$ kubectl get ns lost
2|Error from server (NotFound): namespaces "lost" not found
? 1
$ kubectl get ns lost default -o name
1|namespace/default
2|Error from server (NotFound): namespaces "lost" not found
? 1
$ kubectl describe ns lost
2|Error from server (NotFound): namespaces "lost" not found
? 1
$ kubectl delete ns lost --ignore-not-found
$ kubectl explain pod --recursive
1|KIND:       Pod
1|VERSION:    v1
1|
1|DESCRIPTION:
1|    Pod is a collection of containers that can run on a host. This resource is
1|    created by clients and scheduled onto hosts.
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
1|  spec	<PodSpec>
1|    activeDeadlineSeconds	<integer>
1|    affinity	<Affinity>
1|      nodeAffinity	<NodeAffinity>
1|        preferredDuringSchedulingIgnoredDuringExecution	<[]PreferredSchedulingTerm>
1|          preference	<NodeSelectorTerm> -required-
1|            matchExpressions	<[]NodeSelectorRequirement>
1|              key	<string> -required-
1|              operator	<string> -required-
1|              enum: DoesNotExist, Exists, Gt, In, ....
1|              values	<[]string>
1|            matchFields	<[]NodeSelectorRequirement>
1|              key	<string> -required-
1|              operator	<string> -required-
1|              enum: DoesNotExist, Exists, Gt, In, ....
1|              values	<[]string>
1|          weight	<integer> -required-
1|        requiredDuringSchedulingIgnoredDuringExecution	<NodeSelector>
1|          nodeSelectorTerms	<[]NodeSelectorTerm> -required-
1|            matchExpressions	<[]NodeSelectorRequirement>
1|              key	<string> -required-
1|              operator	<string> -required-
1|              enum: DoesNotExist, Exists, Gt, In, ....
1|              values	<[]string>
1|            matchFields	<[]NodeSelectorRequirement>
1|              key	<string> -required-
1|              operator	<string> -required-
1|              enum: DoesNotExist, Exists, Gt, In, ....
1|              values	<[]string>
1|      podAffinity	<PodAffinity>
1|        preferredDuringSchedulingIgnoredDuringExecution	<[]WeightedPodAffinityTerm>
1|          podAffinityTerm	<PodAffinityTerm> -required-
1|            labelSelector	<LabelSelector>
1|              matchExpressions	<[]LabelSelectorRequirement>
1|                key	<string> -required-
1|                operator	<string> -required-
1|                values	<[]string>
1|              matchLabels	<map[string]string>
1|            matchLabelKeys	<[]string>
1|            mismatchLabelKeys	<[]string>
1|            namespaceSelector	<LabelSelector>
1|              matchExpressions	<[]LabelSelectorRequirement>
1|                key	<string> -required-
1|                operator	<string> -required-
1|                values	<[]string>
1|              matchLabels	<map[string]string>
1|            namespaces	<[]string>
1|            topologyKey	<string> -required-
1|          weight	<integer> -required-
1|        requiredDuringSchedulingIgnoredDuringExecution	<[]PodAffinityTerm>
1|          labelSelector	<LabelSelector>
1|            matchExpressions	<[]LabelSelectorRequirement>
1|              key	<string> -required-
1|              operator	<string> -required-
1|              values	<[]string>
1|            matchLabels	<map[string]string>
1|          matchLabelKeys	<[]string>
1|          mismatchLabelKeys	<[]string>
1|          namespaceSelector	<LabelSelector>
1|            matchExpressions	<[]LabelSelectorRequirement>
1|              key	<string> -required-
1|              operator	<string> -required-
1|              values	<[]string>
1|            matchLabels	<map[string]string>
1|          namespaces	<[]string>
1|          topologyKey	<string> -required-
1|      podAntiAffinity	<PodAntiAffinity>
1|        preferredDuringSchedulingIgnoredDuringExecution	<[]WeightedPodAffinityTerm>
1|          podAffinityTerm	<PodAffinityTerm> -required-
1|            labelSelector	<LabelSelector>
1|              matchExpressions	<[]LabelSelectorRequirement>
1|                key	<string> -required-
1|                operator	<string> -required-
1|                values	<[]string>
1|              matchLabels	<map[string]string>
1|            matchLabelKeys	<[]string>
1|            mismatchLabelKeys	<[]string>
1|            namespaceSelector	<LabelSelector>
1|              matchExpressions	<[]LabelSelectorRequirement>
1|                key	<string> -required-
1|                operator	<string> -required-
1|                values	<[]string>
1|              matchLabels	<map[string]string>
1|            namespaces	<[]string>
1|            topologyKey	<string> -required-
1|          weight	<integer> -required-
1|        requiredDuringSchedulingIgnoredDuringExecution	<[]PodAffinityTerm>
1|          labelSelector	<LabelSelector>
1|            matchExpressions	<[]LabelSelectorRequirement>
1|              key	<string> -required-
1|              operator	<string> -required-
1|              values	<[]string>
1|            matchLabels	<map[string]string>
1|          matchLabelKeys	<[]string>
1|          mismatchLabelKeys	<[]string>
1|          namespaceSelector	<LabelSelector>
1|            matchExpressions	<[]LabelSelectorRequirement>
1|              key	<string> -required-
1|              operator	<string> -required-
1|              values	<[]string>
1|            matchLabels	<map[string]string>
1|          namespaces	<[]string>
1|          topologyKey	<string> -required-
1|    automountServiceAccountToken	<boolean>
1|    containers	<[]Container> -required-
1|      args	<[]string>
1|      command	<[]string>
1|      env	<[]EnvVar>
1|        name	<string> -required-
1|        value	<string>
1|        valueFrom	<EnvVarSource>
1|          configMapKeyRef	<ConfigMapKeySelector>
1|            key	<string> -required-
1|            name	<string>
1|            optional	<boolean>
1|          fieldRef	<ObjectFieldSelector>
1|            apiVersion	<string>
1|            fieldPath	<string> -required-
1|          fileKeyRef	<FileKeySelector>
1|            key	<string> -required-
1|            optional	<boolean>
1|            path	<string> -required-
1|            volumeName	<string> -required-
1|          resourceFieldRef	<ResourceFieldSelector>
1|            containerName	<string>
1|            divisor	<Quantity>
1|            resource	<string> -required-
1|          secretKeyRef	<SecretKeySelector>
1|            key	<string> -required-
1|            name	<string>
1|            optional	<boolean>
1|      envFrom	<[]EnvFromSource>
1|        configMapRef	<ConfigMapEnvSource>
1|          name	<string>
1|          optional	<boolean>
1|        prefix	<string>
1|        secretRef	<SecretEnvSource>
1|          name	<string>
1|          optional	<boolean>
1|      image	<string>
1|      imagePullPolicy	<string>
1|      enum: Always, IfNotPresent, Never
1|      lifecycle	<Lifecycle>
1|        postStart	<LifecycleHandler>
1|          exec	<ExecAction>
1|            command	<[]string>
1|          httpGet	<HTTPGetAction>
1|            host	<string>
1|            httpHeaders	<[]HTTPHeader>
1|              name	<string> -required-
1|              value	<string> -required-
1|            path	<string>
1|            port	<IntOrString> -required-
1|            scheme	<string>
1|            enum: HTTP, HTTPS
1|          sleep	<SleepAction>
1|            seconds	<integer> -required-
1|          tcpSocket	<TCPSocketAction>
1|            host	<string>
1|            port	<IntOrString> -required-
1|        preStop	<LifecycleHandler>
1|          exec	<ExecAction>
1|            command	<[]string>
1|          httpGet	<HTTPGetAction>
1|            host	<string>
1|            httpHeaders	<[]HTTPHeader>
1|              name	<string> -required-
1|              value	<string> -required-
1|            path	<string>
1|            port	<IntOrString> -required-
1|            scheme	<string>
1|            enum: HTTP, HTTPS
1|          sleep	<SleepAction>
1|            seconds	<integer> -required-
1|          tcpSocket	<TCPSocketAction>
1|            host	<string>
1|            port	<IntOrString> -required-
1|        stopSignal	<string>
1|        enum: SIGABRT, SIGALRM, SIGBUS, SIGCHLD, ....
1|      livenessProbe	<Probe>
1|        exec	<ExecAction>
1|          command	<[]string>
1|        failureThreshold	<integer>
1|        grpc	<GRPCAction>
1|          port	<integer> -required-
1|          service	<string>
1|        httpGet	<HTTPGetAction>
1|          host	<string>
1|          httpHeaders	<[]HTTPHeader>
1|            name	<string> -required-
1|            value	<string> -required-
1|          path	<string>
1|          port	<IntOrString> -required-
1|          scheme	<string>
1|          enum: HTTP, HTTPS
1|        initialDelaySeconds	<integer>
1|        periodSeconds	<integer>
1|        successThreshold	<integer>
1|        tcpSocket	<TCPSocketAction>
1|          host	<string>
1|          port	<IntOrString> -required-
1|        terminationGracePeriodSeconds	<integer>
1|        timeoutSeconds	<integer>
1|      name	<string> -required-
1|      ports	<[]ContainerPort>
1|        containerPort	<integer> -required-
1|        hostIP	<string>
1|        hostPort	<integer>
1|        name	<string>
1|        protocol	<string>
1|        enum: SCTP, TCP, UDP
1|      readinessProbe	<Probe>
1|        exec	<ExecAction>
1|          command	<[]string>
1|        failureThreshold	<integer>
1|        grpc	<GRPCAction>
1|          port	<integer> -required-
1|          service	<string>
1|        httpGet	<HTTPGetAction>
1|          host	<string>
1|          httpHeaders	<[]HTTPHeader>
1|            name	<string> -required-
1|            value	<string> -required-
1|          path	<string>
1|          port	<IntOrString> -required-
1|          scheme	<string>
1|          enum: HTTP, HTTPS
1|        initialDelaySeconds	<integer>
1|        periodSeconds	<integer>
1|        successThreshold	<integer>
1|        tcpSocket	<TCPSocketAction>
1|          host	<string>
1|          port	<IntOrString> -required-
1|        terminationGracePeriodSeconds	<integer>
1|        timeoutSeconds	<integer>
1|      resizePolicy	<[]ContainerResizePolicy>
1|        resourceName	<string> -required-
1|        restartPolicy	<string> -required-
1|      resources	<ResourceRequirements>
1|        claims	<[]ResourceClaim>
1|          name	<string> -required-
1|          request	<string>
1|        limits	<map[string]Quantity>
1|        requests	<map[string]Quantity>
1|      restartPolicy	<string>
1|      restartPolicyRules	<[]ContainerRestartRule>
1|        action	<string> -required-
1|        exitCodes	<ContainerRestartRuleOnExitCodes>
1|          operator	<string> -required-
1|          values	<[]integer>
1|      securityContext	<SecurityContext>
1|        allowPrivilegeEscalation	<boolean>
1|        appArmorProfile	<AppArmorProfile>
1|          localhostProfile	<string>
1|          type	<string> -required-
1|          enum: Localhost, RuntimeDefault, Unconfined
1|        capabilities	<Capabilities>
1|          add	<[]string>
1|          drop	<[]string>
1|        privileged	<boolean>
1|        procMount	<string>
1|        enum: Default, Unmasked
1|        readOnlyRootFilesystem	<boolean>
1|        runAsGroup	<integer>
1|        runAsNonRoot	<boolean>
1|        runAsUser	<integer>
1|        seLinuxOptions	<SELinuxOptions>
1|          level	<string>
1|          role	<string>
1|          type	<string>
1|          user	<string>
1|        seccompProfile	<SeccompProfile>
1|          localhostProfile	<string>
1|          type	<string> -required-
1|          enum: Localhost, RuntimeDefault, Unconfined
1|        windowsOptions	<WindowsSecurityContextOptions>
1|          gmsaCredentialSpec	<string>
1|          gmsaCredentialSpecName	<string>
1|          hostProcess	<boolean>
1|          runAsUserName	<string>
1|      startupProbe	<Probe>
1|        exec	<ExecAction>
1|          command	<[]string>
1|        failureThreshold	<integer>
1|        grpc	<GRPCAction>
1|          port	<integer> -required-
1|          service	<string>
1|        httpGet	<HTTPGetAction>
1|          host	<string>
1|          httpHeaders	<[]HTTPHeader>
1|            name	<string> -required-
1|            value	<string> -required-
1|          path	<string>
1|          port	<IntOrString> -required-
1|          scheme	<string>
1|          enum: HTTP, HTTPS
1|        initialDelaySeconds	<integer>
1|        periodSeconds	<integer>
1|        successThreshold	<integer>
1|        tcpSocket	<TCPSocketAction>
1|          host	<string>
1|          port	<IntOrString> -required-
1|        terminationGracePeriodSeconds	<integer>
1|        timeoutSeconds	<integer>
1|      stdin	<boolean>
1|      stdinOnce	<boolean>
1|      terminationMessagePath	<string>
1|      terminationMessagePolicy	<string>
1|      enum: FallbackToLogsOnError, File
1|      tty	<boolean>
1|      volumeDevices	<[]VolumeDevice>
1|        devicePath	<string> -required-
1|        name	<string> -required-
1|      volumeMounts	<[]VolumeMount>
1|        mountPath	<string> -required-
1|        mountPropagation	<string>
1|        enum: Bidirectional, HostToContainer, None
1|        name	<string> -required-
1|        readOnly	<boolean>
1|        recursiveReadOnly	<string>
1|        subPath	<string>
1|        subPathExpr	<string>
1|      workingDir	<string>
1|    dnsConfig	<PodDNSConfig>
1|      nameservers	<[]string>
1|      options	<[]PodDNSConfigOption>
1|        name	<string>
1|        value	<string>
1|      searches	<[]string>
1|    dnsPolicy	<string>
1|    enum: ClusterFirst, ClusterFirstWithHostNet, Default, None
1|    enableServiceLinks	<boolean>
1|    ephemeralContainers	<[]EphemeralContainer>
1|      args	<[]string>
1|      command	<[]string>
1|      env	<[]EnvVar>
1|        name	<string> -required-
1|        value	<string>
1|        valueFrom	<EnvVarSource>
1|          configMapKeyRef	<ConfigMapKeySelector>
1|            key	<string> -required-
1|            name	<string>
1|            optional	<boolean>
1|          fieldRef	<ObjectFieldSelector>
1|            apiVersion	<string>
1|            fieldPath	<string> -required-
1|          fileKeyRef	<FileKeySelector>
1|            key	<string> -required-
1|            optional	<boolean>
1|            path	<string> -required-
1|            volumeName	<string> -required-
1|          resourceFieldRef	<ResourceFieldSelector>
1|            containerName	<string>
1|            divisor	<Quantity>
1|            resource	<string> -required-
1|          secretKeyRef	<SecretKeySelector>
1|            key	<string> -required-
1|            name	<string>
1|            optional	<boolean>
1|      envFrom	<[]EnvFromSource>
1|        configMapRef	<ConfigMapEnvSource>
1|          name	<string>
1|          optional	<boolean>
1|        prefix	<string>
1|        secretRef	<SecretEnvSource>
1|          name	<string>
1|          optional	<boolean>
1|      image	<string>
1|      imagePullPolicy	<string>
1|      enum: Always, IfNotPresent, Never
1|      lifecycle	<Lifecycle>
1|        postStart	<LifecycleHandler>
1|          exec	<ExecAction>
1|            command	<[]string>
1|          httpGet	<HTTPGetAction>
1|            host	<string>
1|            httpHeaders	<[]HTTPHeader>
1|              name	<string> -required-
1|              value	<string> -required-
1|            path	<string>
1|            port	<IntOrString> -required-
1|            scheme	<string>
1|            enum: HTTP, HTTPS
1|          sleep	<SleepAction>
1|            seconds	<integer> -required-
1|          tcpSocket	<TCPSocketAction>
1|            host	<string>
1|            port	<IntOrString> -required-
1|        preStop	<LifecycleHandler>
1|          exec	<ExecAction>
1|            command	<[]string>
1|          httpGet	<HTTPGetAction>
1|            host	<string>
1|            httpHeaders	<[]HTTPHeader>
1|              name	<string> -required-
1|              value	<string> -required-
1|            path	<string>
1|            port	<IntOrString> -required-
1|            scheme	<string>
1|            enum: HTTP, HTTPS
1|          sleep	<SleepAction>
1|            seconds	<integer> -required-
1|          tcpSocket	<TCPSocketAction>
1|            host	<string>
1|            port	<IntOrString> -required-
1|        stopSignal	<string>
1|        enum: SIGABRT, SIGALRM, SIGBUS, SIGCHLD, ....
1|      livenessProbe	<Probe>
1|        exec	<ExecAction>
1|          command	<[]string>
1|        failureThreshold	<integer>
1|        grpc	<GRPCAction>
1|          port	<integer> -required-
1|          service	<string>
1|        httpGet	<HTTPGetAction>
1|          host	<string>
1|          httpHeaders	<[]HTTPHeader>
1|            name	<string> -required-
1|            value	<string> -required-
1|          path	<string>
1|          port	<IntOrString> -required-
1|          scheme	<string>
1|          enum: HTTP, HTTPS
1|        initialDelaySeconds	<integer>
1|        periodSeconds	<integer>
1|        successThreshold	<integer>
1|        tcpSocket	<TCPSocketAction>
1|          host	<string>
1|          port	<IntOrString> -required-
1|        terminationGracePeriodSeconds	<integer>
1|        timeoutSeconds	<integer>
1|      name	<string> -required-
1|      ports	<[]ContainerPort>
1|        containerPort	<integer> -required-
1|        hostIP	<string>
1|        hostPort	<integer>
1|        name	<string>
1|        protocol	<string>
1|        enum: SCTP, TCP, UDP
1|      readinessProbe	<Probe>
1|        exec	<ExecAction>
1|          command	<[]string>
1|        failureThreshold	<integer>
1|        grpc	<GRPCAction>
1|          port	<integer> -required-
1|          service	<string>
1|        httpGet	<HTTPGetAction>
1|          host	<string>
1|          httpHeaders	<[]HTTPHeader>
1|            name	<string> -required-
1|            value	<string> -required-
1|          path	<string>
1|          port	<IntOrString> -required-
1|          scheme	<string>
1|          enum: HTTP, HTTPS
1|        initialDelaySeconds	<integer>
1|        periodSeconds	<integer>
1|        successThreshold	<integer>
1|        tcpSocket	<TCPSocketAction>
1|          host	<string>
1|          port	<IntOrString> -required-
1|        terminationGracePeriodSeconds	<integer>
1|        timeoutSeconds	<integer>
1|      resizePolicy	<[]ContainerResizePolicy>
1|        resourceName	<string> -required-
1|        restartPolicy	<string> -required-
1|      resources	<ResourceRequirements>
1|        claims	<[]ResourceClaim>
1|          name	<string> -required-
1|          request	<string>
1|        limits	<map[string]Quantity>
1|        requests	<map[string]Quantity>
1|      restartPolicy	<string>
1|      restartPolicyRules	<[]ContainerRestartRule>
1|        action	<string> -required-
1|        exitCodes	<ContainerRestartRuleOnExitCodes>
1|          operator	<string> -required-
1|          values	<[]integer>
1|      securityContext	<SecurityContext>
1|        allowPrivilegeEscalation	<boolean>
1|        appArmorProfile	<AppArmorProfile>
1|          localhostProfile	<string>
1|          type	<string> -required-
1|          enum: Localhost, RuntimeDefault, Unconfined
1|        capabilities	<Capabilities>
1|          add	<[]string>
1|          drop	<[]string>
1|        privileged	<boolean>
1|        procMount	<string>
1|        enum: Default, Unmasked
1|        readOnlyRootFilesystem	<boolean>
1|        runAsGroup	<integer>
1|        runAsNonRoot	<boolean>
1|        runAsUser	<integer>
1|        seLinuxOptions	<SELinuxOptions>
1|          level	<string>
1|          role	<string>
1|          type	<string>
1|          user	<string>
1|        seccompProfile	<SeccompProfile>
1|          localhostProfile	<string>
1|          type	<string> -required-
1|          enum: Localhost, RuntimeDefault, Unconfined
1|        windowsOptions	<WindowsSecurityContextOptions>
1|          gmsaCredentialSpec	<string>
1|          gmsaCredentialSpecName	<string>
1|          hostProcess	<boolean>
1|          runAsUserName	<string>
1|      startupProbe	<Probe>
1|        exec	<ExecAction>
1|          command	<[]string>
1|        failureThreshold	<integer>
1|        grpc	<GRPCAction>
1|          port	<integer> -required-
1|          service	<string>
1|        httpGet	<HTTPGetAction>
1|          host	<string>
1|          httpHeaders	<[]HTTPHeader>
1|            name	<string> -required-
1|            value	<string> -required-
1|          path	<string>
1|          port	<IntOrString> -required-
1|          scheme	<string>
1|          enum: HTTP, HTTPS
1|        initialDelaySeconds	<integer>
1|        periodSeconds	<integer>
1|        successThreshold	<integer>
1|        tcpSocket	<TCPSocketAction>
1|          host	<string>
1|          port	<IntOrString> -required-
1|        terminationGracePeriodSeconds	<integer>
1|        timeoutSeconds	<integer>
1|      stdin	<boolean>
1|      stdinOnce	<boolean>
1|      targetContainerName	<string>
1|      terminationMessagePath	<string>
1|      terminationMessagePolicy	<string>
1|      enum: FallbackToLogsOnError, File
1|      tty	<boolean>
1|      volumeDevices	<[]VolumeDevice>
1|        devicePath	<string> -required-
1|        name	<string> -required-
1|      volumeMounts	<[]VolumeMount>
1|        mountPath	<string> -required-
1|        mountPropagation	<string>
1|        enum: Bidirectional, HostToContainer, None
1|        name	<string> -required-
1|        readOnly	<boolean>
1|        recursiveReadOnly	<string>
1|        subPath	<string>
1|        subPathExpr	<string>
1|      workingDir	<string>
1|    hostAliases	<[]HostAlias>
1|      hostnames	<[]string>
1|      ip	<string> -required-
1|    hostIPC	<boolean>
1|    hostNetwork	<boolean>
1|    hostPID	<boolean>
1|    hostUsers	<boolean>
1|    hostname	<string>
1|    hostnameOverride	<string>
1|    imagePullSecrets	<[]LocalObjectReference>
1|      name	<string>
1|    initContainers	<[]Container>
1|      args	<[]string>
1|      command	<[]string>
1|      env	<[]EnvVar>
1|        name	<string> -required-
1|        value	<string>
1|        valueFrom	<EnvVarSource>
1|          configMapKeyRef	<ConfigMapKeySelector>
1|            key	<string> -required-
1|            name	<string>
1|            optional	<boolean>
1|          fieldRef	<ObjectFieldSelector>
1|            apiVersion	<string>
1|            fieldPath	<string> -required-
1|          fileKeyRef	<FileKeySelector>
1|            key	<string> -required-
1|            optional	<boolean>
1|            path	<string> -required-
1|            volumeName	<string> -required-
1|          resourceFieldRef	<ResourceFieldSelector>
1|            containerName	<string>
1|            divisor	<Quantity>
1|            resource	<string> -required-
1|          secretKeyRef	<SecretKeySelector>
1|            key	<string> -required-
1|            name	<string>
1|            optional	<boolean>
1|      envFrom	<[]EnvFromSource>
1|        configMapRef	<ConfigMapEnvSource>
1|          name	<string>
1|          optional	<boolean>
1|        prefix	<string>
1|        secretRef	<SecretEnvSource>
1|          name	<string>
1|          optional	<boolean>
1|      image	<string>
1|      imagePullPolicy	<string>
1|      enum: Always, IfNotPresent, Never
1|      lifecycle	<Lifecycle>
1|        postStart	<LifecycleHandler>
1|          exec	<ExecAction>
1|            command	<[]string>
1|          httpGet	<HTTPGetAction>
1|            host	<string>
1|            httpHeaders	<[]HTTPHeader>
1|              name	<string> -required-
1|              value	<string> -required-
1|            path	<string>
1|            port	<IntOrString> -required-
1|            scheme	<string>
1|            enum: HTTP, HTTPS
1|          sleep	<SleepAction>
1|            seconds	<integer> -required-
1|          tcpSocket	<TCPSocketAction>
1|            host	<string>
1|            port	<IntOrString> -required-
1|        preStop	<LifecycleHandler>
1|          exec	<ExecAction>
1|            command	<[]string>
1|          httpGet	<HTTPGetAction>
1|            host	<string>
1|            httpHeaders	<[]HTTPHeader>
1|              name	<string> -required-
1|              value	<string> -required-
1|            path	<string>
1|            port	<IntOrString> -required-
1|            scheme	<string>
1|            enum: HTTP, HTTPS
1|          sleep	<SleepAction>
1|            seconds	<integer> -required-
1|          tcpSocket	<TCPSocketAction>
1|            host	<string>
1|            port	<IntOrString> -required-
1|        stopSignal	<string>
1|        enum: SIGABRT, SIGALRM, SIGBUS, SIGCHLD, ....
1|      livenessProbe	<Probe>
1|        exec	<ExecAction>
1|          command	<[]string>
1|        failureThreshold	<integer>
1|        grpc	<GRPCAction>
1|          port	<integer> -required-
1|          service	<string>
1|        httpGet	<HTTPGetAction>
1|          host	<string>
1|          httpHeaders	<[]HTTPHeader>
1|            name	<string> -required-
1|            value	<string> -required-
1|          path	<string>
1|          port	<IntOrString> -required-
1|          scheme	<string>
1|          enum: HTTP, HTTPS
1|        initialDelaySeconds	<integer>
1|        periodSeconds	<integer>
1|        successThreshold	<integer>
1|        tcpSocket	<TCPSocketAction>
1|          host	<string>
1|          port	<IntOrString> -required-
1|        terminationGracePeriodSeconds	<integer>
1|        timeoutSeconds	<integer>
1|      name	<string> -required-
1|      ports	<[]ContainerPort>
1|        containerPort	<integer> -required-
1|        hostIP	<string>
1|        hostPort	<integer>
1|        name	<string>
1|        protocol	<string>
1|        enum: SCTP, TCP, UDP
1|      readinessProbe	<Probe>
1|        exec	<ExecAction>
1|          command	<[]string>
1|        failureThreshold	<integer>
1|        grpc	<GRPCAction>
1|          port	<integer> -required-
1|          service	<string>
1|        httpGet	<HTTPGetAction>
1|          host	<string>
1|          httpHeaders	<[]HTTPHeader>
1|            name	<string> -required-
1|            value	<string> -required-
1|          path	<string>
1|          port	<IntOrString> -required-
1|          scheme	<string>
1|          enum: HTTP, HTTPS
1|        initialDelaySeconds	<integer>
1|        periodSeconds	<integer>
1|        successThreshold	<integer>
1|        tcpSocket	<TCPSocketAction>
1|          host	<string>
1|          port	<IntOrString> -required-
1|        terminationGracePeriodSeconds	<integer>
1|        timeoutSeconds	<integer>
1|      resizePolicy	<[]ContainerResizePolicy>
1|        resourceName	<string> -required-
1|        restartPolicy	<string> -required-
1|      resources	<ResourceRequirements>
1|        claims	<[]ResourceClaim>
1|          name	<string> -required-
1|          request	<string>
1|        limits	<map[string]Quantity>
1|        requests	<map[string]Quantity>
1|      restartPolicy	<string>
1|      restartPolicyRules	<[]ContainerRestartRule>
1|        action	<string> -required-
1|        exitCodes	<ContainerRestartRuleOnExitCodes>
1|          operator	<string> -required-
1|          values	<[]integer>
1|      securityContext	<SecurityContext>
1|        allowPrivilegeEscalation	<boolean>
1|        appArmorProfile	<AppArmorProfile>
1|          localhostProfile	<string>
1|          type	<string> -required-
1|          enum: Localhost, RuntimeDefault, Unconfined
1|        capabilities	<Capabilities>
1|          add	<[]string>
1|          drop	<[]string>
1|        privileged	<boolean>
1|        procMount	<string>
1|        enum: Default, Unmasked
1|        readOnlyRootFilesystem	<boolean>
1|        runAsGroup	<integer>
1|        runAsNonRoot	<boolean>
1|        runAsUser	<integer>
1|        seLinuxOptions	<SELinuxOptions>
1|          level	<string>
1|          role	<string>
1|          type	<string>
1|          user	<string>
1|        seccompProfile	<SeccompProfile>
1|          localhostProfile	<string>
1|          type	<string> -required-
1|          enum: Localhost, RuntimeDefault, Unconfined
1|        windowsOptions	<WindowsSecurityContextOptions>
1|          gmsaCredentialSpec	<string>
1|          gmsaCredentialSpecName	<string>
1|          hostProcess	<boolean>
1|          runAsUserName	<string>
1|      startupProbe	<Probe>
1|        exec	<ExecAction>
1|          command	<[]string>
1|        failureThreshold	<integer>
1|        grpc	<GRPCAction>
1|          port	<integer> -required-
1|          service	<string>
1|        httpGet	<HTTPGetAction>
1|          host	<string>
1|          httpHeaders	<[]HTTPHeader>
1|            name	<string> -required-
1|            value	<string> -required-
1|          path	<string>
1|          port	<IntOrString> -required-
1|          scheme	<string>
1|          enum: HTTP, HTTPS
1|        initialDelaySeconds	<integer>
1|        periodSeconds	<integer>
1|        successThreshold	<integer>
1|        tcpSocket	<TCPSocketAction>
1|          host	<string>
1|          port	<IntOrString> -required-
1|        terminationGracePeriodSeconds	<integer>
1|        timeoutSeconds	<integer>
1|      stdin	<boolean>
1|      stdinOnce	<boolean>
1|      terminationMessagePath	<string>
1|      terminationMessagePolicy	<string>
1|      enum: FallbackToLogsOnError, File
1|      tty	<boolean>
1|      volumeDevices	<[]VolumeDevice>
1|        devicePath	<string> -required-
1|        name	<string> -required-
1|      volumeMounts	<[]VolumeMount>
1|        mountPath	<string> -required-
1|        mountPropagation	<string>
1|        enum: Bidirectional, HostToContainer, None
1|        name	<string> -required-
1|        readOnly	<boolean>
1|        recursiveReadOnly	<string>
1|        subPath	<string>
1|        subPathExpr	<string>
1|      workingDir	<string>
1|    nodeName	<string>
1|    nodeSelector	<map[string]string>
1|    os	<PodOS>
1|      name	<string> -required-
1|    overhead	<map[string]Quantity>
1|    preemptionPolicy	<string>
1|    enum: Never, PreemptLowerPriority
1|    priority	<integer>
1|    priorityClassName	<string>
1|    readinessGates	<[]PodReadinessGate>
1|      conditionType	<string> -required-
1|    resourceClaims	<[]PodResourceClaim>
1|      name	<string> -required-
1|      resourceClaimName	<string>
1|      resourceClaimTemplateName	<string>
1|    resources	<ResourceRequirements>
1|      claims	<[]ResourceClaim>
1|        name	<string> -required-
1|        request	<string>
1|      limits	<map[string]Quantity>
1|      requests	<map[string]Quantity>
1|    restartPolicy	<string>
1|    enum: Always, Never, OnFailure
1|    runtimeClassName	<string>
1|    schedulerName	<string>
1|    schedulingGates	<[]PodSchedulingGate>
1|      name	<string> -required-
1|    schedulingGroup	<PodSchedulingGroup>
1|      podGroupName	<string>
1|    securityContext	<PodSecurityContext>
1|      appArmorProfile	<AppArmorProfile>
1|        localhostProfile	<string>
1|        type	<string> -required-
1|        enum: Localhost, RuntimeDefault, Unconfined
1|      fsGroup	<integer>
1|      fsGroupChangePolicy	<string>
1|      enum: Always, OnRootMismatch
1|      runAsGroup	<integer>
1|      runAsNonRoot	<boolean>
1|      runAsUser	<integer>
1|      seLinuxChangePolicy	<string>
1|      seLinuxOptions	<SELinuxOptions>
1|        level	<string>
1|        role	<string>
1|        type	<string>
1|        user	<string>
1|      seccompProfile	<SeccompProfile>
1|        localhostProfile	<string>
1|        type	<string> -required-
1|        enum: Localhost, RuntimeDefault, Unconfined
1|      supplementalGroups	<[]integer>
1|      supplementalGroupsPolicy	<string>
1|      enum: Merge, Strict
1|      sysctls	<[]Sysctl>
1|        name	<string> -required-
1|        value	<string> -required-
1|      windowsOptions	<WindowsSecurityContextOptions>
1|        gmsaCredentialSpec	<string>
1|        gmsaCredentialSpecName	<string>
1|        hostProcess	<boolean>
1|        runAsUserName	<string>
1|    serviceAccount	<string>
1|    serviceAccountName	<string>
1|    setHostnameAsFQDN	<boolean>
1|    shareProcessNamespace	<boolean>
1|    subdomain	<string>
1|    terminationGracePeriodSeconds	<integer>
1|    tolerations	<[]Toleration>
1|      effect	<string>
1|      enum: NoExecute, NoSchedule, PreferNoSchedule
1|      key	<string>
1|      operator	<string>
1|      enum: Equal, Exists, Gt, Lt
1|      tolerationSeconds	<integer>
1|      value	<string>
1|    topologySpreadConstraints	<[]TopologySpreadConstraint>
1|      labelSelector	<LabelSelector>
1|        matchExpressions	<[]LabelSelectorRequirement>
1|          key	<string> -required-
1|          operator	<string> -required-
1|          values	<[]string>
1|        matchLabels	<map[string]string>
1|      matchLabelKeys	<[]string>
1|      maxSkew	<integer> -required-
1|      minDomains	<integer>
1|      nodeAffinityPolicy	<string>
1|      enum: Honor, Ignore
1|      nodeTaintsPolicy	<string>
1|      enum: Honor, Ignore
1|      topologyKey	<string> -required-
1|      whenUnsatisfiable	<string> -required-
1|      enum: DoNotSchedule, ScheduleAnyway
1|    volumes	<[]Volume>
1|      awsElasticBlockStore	<AWSElasticBlockStoreVolumeSource>
1|        fsType	<string>
1|        partition	<integer>
1|        readOnly	<boolean>
1|        volumeID	<string> -required-
1|      azureDisk	<AzureDiskVolumeSource>
1|        cachingMode	<string>
1|        enum: None, ReadOnly, ReadWrite
1|        diskName	<string> -required-
1|        diskURI	<string> -required-
1|        fsType	<string>
1|        kind	<string>
1|        enum: Dedicated, Managed, Shared
1|        readOnly	<boolean>
1|      azureFile	<AzureFileVolumeSource>
1|        readOnly	<boolean>
1|        secretName	<string> -required-
1|        shareName	<string> -required-
1|      cephfs	<CephFSVolumeSource>
1|        monitors	<[]string> -required-
1|        path	<string>
1|        readOnly	<boolean>
1|        secretFile	<string>
1|        secretRef	<LocalObjectReference>
1|          name	<string>
1|        user	<string>
1|      cinder	<CinderVolumeSource>
1|        fsType	<string>
1|        readOnly	<boolean>
1|        secretRef	<LocalObjectReference>
1|          name	<string>
1|        volumeID	<string> -required-
1|      configMap	<ConfigMapVolumeSource>
1|        defaultMode	<integer>
1|        items	<[]KeyToPath>
1|          key	<string> -required-
1|          mode	<integer>
1|          path	<string> -required-
1|        name	<string>
1|        optional	<boolean>
1|      csi	<CSIVolumeSource>
1|        driver	<string> -required-
1|        fsType	<string>
1|        nodePublishSecretRef	<LocalObjectReference>
1|          name	<string>
1|        readOnly	<boolean>
1|        volumeAttributes	<map[string]string>
1|      downwardAPI	<DownwardAPIVolumeSource>
1|        defaultMode	<integer>
1|        items	<[]DownwardAPIVolumeFile>
1|          fieldRef	<ObjectFieldSelector>
1|            apiVersion	<string>
1|            fieldPath	<string> -required-
1|          mode	<integer>
1|          path	<string> -required-
1|          resourceFieldRef	<ResourceFieldSelector>
1|            containerName	<string>
1|            divisor	<Quantity>
1|            resource	<string> -required-
1|      emptyDir	<EmptyDirVolumeSource>
1|        medium	<string>
1|        sizeLimit	<Quantity>
1|      ephemeral	<EphemeralVolumeSource>
1|        volumeClaimTemplate	<PersistentVolumeClaimTemplate>
1|          metadata	<ObjectMeta>
1|            annotations	<map[string]string>
1|            creationTimestamp	<string>
1|            deletionGracePeriodSeconds	<integer>
1|            deletionTimestamp	<string>
1|            finalizers	<[]string>
1|            generateName	<string>
1|            generation	<integer>
1|            labels	<map[string]string>
1|            managedFields	<[]ManagedFieldsEntry>
1|              apiVersion	<string>
1|              fieldsType	<string>
1|              fieldsV1	<FieldsV1>
1|              manager	<string>
1|              operation	<string>
1|              subresource	<string>
1|              time	<string>
1|            name	<string>
1|            namespace	<string>
1|            ownerReferences	<[]OwnerReference>
1|              apiVersion	<string> -required-
1|              blockOwnerDeletion	<boolean>
1|              controller	<boolean>
1|              kind	<string> -required-
1|              name	<string> -required-
1|              uid	<string> -required-
1|            resourceVersion	<string>
1|            selfLink	<string>
1|            uid	<string>
1|          spec	<PersistentVolumeClaimSpec> -required-
1|            accessModes	<[]string>
1|            dataSource	<TypedLocalObjectReference>
1|              apiGroup	<string>
1|              kind	<string> -required-
1|              name	<string> -required-
1|            dataSourceRef	<TypedObjectReference>
1|              apiGroup	<string>
1|              kind	<string> -required-
1|              name	<string> -required-
1|              namespace	<string>
1|            resources	<VolumeResourceRequirements>
1|              limits	<map[string]Quantity>
1|              requests	<map[string]Quantity>
1|            selector	<LabelSelector>
1|              matchExpressions	<[]LabelSelectorRequirement>
1|                key	<string> -required-
1|                operator	<string> -required-
1|                values	<[]string>
1|              matchLabels	<map[string]string>
1|            storageClassName	<string>
1|            volumeAttributesClassName	<string>
1|            volumeMode	<string>
1|            enum: Block, Filesystem
1|            volumeName	<string>
1|      fc	<FCVolumeSource>
1|        fsType	<string>
1|        lun	<integer>
1|        readOnly	<boolean>
1|        targetWWNs	<[]string>
1|        wwids	<[]string>
1|      flexVolume	<FlexVolumeSource>
1|        driver	<string> -required-
1|        fsType	<string>
1|        options	<map[string]string>
1|        readOnly	<boolean>
1|        secretRef	<LocalObjectReference>
1|          name	<string>
1|      flocker	<FlockerVolumeSource>
1|        datasetName	<string>
1|        datasetUUID	<string>
1|      gcePersistentDisk	<GCEPersistentDiskVolumeSource>
1|        fsType	<string>
1|        partition	<integer>
1|        pdName	<string> -required-
1|        readOnly	<boolean>
1|      gitRepo	<GitRepoVolumeSource>
1|        directory	<string>
1|        repository	<string> -required-
1|        revision	<string>
1|      glusterfs	<GlusterfsVolumeSource>
1|        endpoints	<string> -required-
1|        path	<string> -required-
1|        readOnly	<boolean>
1|      hostPath	<HostPathVolumeSource>
1|        path	<string> -required-
1|        type	<string>
1|        enum: "", BlockDevice, CharDevice, Directory, ....
1|      image	<ImageVolumeSource>
1|        pullPolicy	<string>
1|        enum: Always, IfNotPresent, Never
1|        reference	<string>
1|      iscsi	<ISCSIVolumeSource>
1|        chapAuthDiscovery	<boolean>
1|        chapAuthSession	<boolean>
1|        fsType	<string>
1|        initiatorName	<string>
1|        iqn	<string> -required-
1|        iscsiInterface	<string>
1|        lun	<integer> -required-
1|        portals	<[]string>
1|        readOnly	<boolean>
1|        secretRef	<LocalObjectReference>
1|          name	<string>
1|        targetPortal	<string> -required-
1|      name	<string> -required-
1|      nfs	<NFSVolumeSource>
1|        path	<string> -required-
1|        readOnly	<boolean>
1|        server	<string> -required-
1|      persistentVolumeClaim	<PersistentVolumeClaimVolumeSource>
1|        claimName	<string> -required-
1|        readOnly	<boolean>
1|      photonPersistentDisk	<PhotonPersistentDiskVolumeSource>
1|        fsType	<string>
1|        pdID	<string> -required-
1|      portworxVolume	<PortworxVolumeSource>
1|        fsType	<string>
1|        readOnly	<boolean>
1|        volumeID	<string> -required-
1|      projected	<ProjectedVolumeSource>
1|        defaultMode	<integer>
1|        sources	<[]VolumeProjection>
1|          clusterTrustBundle	<ClusterTrustBundleProjection>
1|            labelSelector	<LabelSelector>
1|              matchExpressions	<[]LabelSelectorRequirement>
1|                key	<string> -required-
1|                operator	<string> -required-
1|                values	<[]string>
1|              matchLabels	<map[string]string>
1|            name	<string>
1|            optional	<boolean>
1|            path	<string> -required-
1|            signerName	<string>
1|          configMap	<ConfigMapProjection>
1|            items	<[]KeyToPath>
1|              key	<string> -required-
1|              mode	<integer>
1|              path	<string> -required-
1|            name	<string>
1|            optional	<boolean>
1|          downwardAPI	<DownwardAPIProjection>
1|            items	<[]DownwardAPIVolumeFile>
1|              fieldRef	<ObjectFieldSelector>
1|                apiVersion	<string>
1|                fieldPath	<string> -required-
1|              mode	<integer>
1|              path	<string> -required-
1|              resourceFieldRef	<ResourceFieldSelector>
1|                containerName	<string>
1|                divisor	<Quantity>
1|                resource	<string> -required-
1|          podCertificate	<PodCertificateProjection>
1|            certificateChainPath	<string>
1|            credentialBundlePath	<string>
1|            keyPath	<string>
1|            keyType	<string> -required-
1|            maxExpirationSeconds	<integer>
1|            signerName	<string> -required-
1|            userAnnotations	<map[string]string>
1|          secret	<SecretProjection>
1|            items	<[]KeyToPath>
1|              key	<string> -required-
1|              mode	<integer>
1|              path	<string> -required-
1|            name	<string>
1|            optional	<boolean>
1|          serviceAccountToken	<ServiceAccountTokenProjection>
1|            audience	<string>
1|            expirationSeconds	<integer>
1|            path	<string> -required-
1|      quobyte	<QuobyteVolumeSource>
1|        group	<string>
1|        readOnly	<boolean>
1|        registry	<string> -required-
1|        tenant	<string>
1|        user	<string>
1|        volume	<string> -required-
1|      rbd	<RBDVolumeSource>
1|        fsType	<string>
1|        image	<string> -required-
1|        keyring	<string>
1|        monitors	<[]string> -required-
1|        pool	<string>
1|        readOnly	<boolean>
1|        secretRef	<LocalObjectReference>
1|          name	<string>
1|        user	<string>
1|      scaleIO	<ScaleIOVolumeSource>
1|        fsType	<string>
1|        gateway	<string> -required-
1|        protectionDomain	<string>
1|        readOnly	<boolean>
1|        secretRef	<LocalObjectReference> -required-
1|          name	<string>
1|        sslEnabled	<boolean>
1|        storageMode	<string>
1|        storagePool	<string>
1|        system	<string> -required-
1|        volumeName	<string>
1|      secret	<SecretVolumeSource>
1|        defaultMode	<integer>
1|        items	<[]KeyToPath>
1|          key	<string> -required-
1|          mode	<integer>
1|          path	<string> -required-
1|        optional	<boolean>
1|        secretName	<string>
1|      storageos	<StorageOSVolumeSource>
1|        fsType	<string>
1|        readOnly	<boolean>
1|        secretRef	<LocalObjectReference>
1|          name	<string>
1|        volumeName	<string>
1|        volumeNamespace	<string>
1|      vsphereVolume	<VsphereVirtualDiskVolumeSource>
1|        fsType	<string>
1|        storagePolicyID	<string>
1|        storagePolicyName	<string>
1|        volumePath	<string> -required-
1|  status	<PodStatus>
1|    allocatedResources	<map[string]Quantity>
1|    conditions	<[]PodCondition>
1|      lastProbeTime	<string>
1|      lastTransitionTime	<string>
1|      message	<string>
1|      observedGeneration	<integer>
1|      reason	<string>
1|      status	<string> -required-
1|      type	<string> -required-
1|    containerStatuses	<[]ContainerStatus>
1|      allocatedResources	<map[string]Quantity>
1|      allocatedResourcesStatus	<[]ResourceStatus>
1|        name	<string> -required-
1|        resources	<[]ResourceHealth>
1|          health	<string>
1|          message	<string>
1|          resourceID	<string> -required-
1|      containerID	<string>
1|      image	<string> -required-
1|      imageID	<string> -required-
1|      lastState	<ContainerState>
1|        running	<ContainerStateRunning>
1|          startedAt	<string>
1|        terminated	<ContainerStateTerminated>
1|          containerID	<string>
1|          exitCode	<integer> -required-
1|          finishedAt	<string>
1|          message	<string>
1|          reason	<string>
1|          signal	<integer>
1|          startedAt	<string>
1|        waiting	<ContainerStateWaiting>
1|          message	<string>
1|          reason	<string>
1|      name	<string> -required-
1|      ready	<boolean> -required-
1|      resources	<ResourceRequirements>
1|        claims	<[]ResourceClaim>
1|          name	<string> -required-
1|          request	<string>
1|        limits	<map[string]Quantity>
1|        requests	<map[string]Quantity>
1|      restartCount	<integer> -required-
1|      started	<boolean>
1|      state	<ContainerState>
1|        running	<ContainerStateRunning>
1|          startedAt	<string>
1|        terminated	<ContainerStateTerminated>
1|          containerID	<string>
1|          exitCode	<integer> -required-
1|          finishedAt	<string>
1|          message	<string>
1|          reason	<string>
1|          signal	<integer>
1|          startedAt	<string>
1|        waiting	<ContainerStateWaiting>
1|          message	<string>
1|          reason	<string>
1|      stopSignal	<string>
1|      enum: SIGABRT, SIGALRM, SIGBUS, SIGCHLD, ....
1|      user	<ContainerUser>
1|        linux	<LinuxContainerUser>
1|          gid	<integer> -required-
1|          supplementalGroups	<[]integer>
1|          uid	<integer> -required-
1|      volumeMounts	<[]VolumeMountStatus>
1|        mountPath	<string> -required-
1|        name	<string> -required-
1|        readOnly	<boolean>
1|        recursiveReadOnly	<string>
1|        volumeStatus	<VolumeStatus>
1|          image	<ImageVolumeStatus>
1|            imageRef	<string> -required-
1|    ephemeralContainerStatuses	<[]ContainerStatus>
1|      allocatedResources	<map[string]Quantity>
1|      allocatedResourcesStatus	<[]ResourceStatus>
1|        name	<string> -required-
1|        resources	<[]ResourceHealth>
1|          health	<string>
1|          message	<string>
1|          resourceID	<string> -required-
1|      containerID	<string>
1|      image	<string> -required-
1|      imageID	<string> -required-
1|      lastState	<ContainerState>
1|        running	<ContainerStateRunning>
1|          startedAt	<string>
1|        terminated	<ContainerStateTerminated>
1|          containerID	<string>
1|          exitCode	<integer> -required-
1|          finishedAt	<string>
1|          message	<string>
1|          reason	<string>
1|          signal	<integer>
1|          startedAt	<string>
1|        waiting	<ContainerStateWaiting>
1|          message	<string>
1|          reason	<string>
1|      name	<string> -required-
1|      ready	<boolean> -required-
1|      resources	<ResourceRequirements>
1|        claims	<[]ResourceClaim>
1|          name	<string> -required-
1|          request	<string>
1|        limits	<map[string]Quantity>
1|        requests	<map[string]Quantity>
1|      restartCount	<integer> -required-
1|      started	<boolean>
1|      state	<ContainerState>
1|        running	<ContainerStateRunning>
1|          startedAt	<string>
1|        terminated	<ContainerStateTerminated>
1|          containerID	<string>
1|          exitCode	<integer> -required-
1|          finishedAt	<string>
1|          message	<string>
1|          reason	<string>
1|          signal	<integer>
1|          startedAt	<string>
1|        waiting	<ContainerStateWaiting>
1|          message	<string>
1|          reason	<string>
1|      stopSignal	<string>
1|      enum: SIGABRT, SIGALRM, SIGBUS, SIGCHLD, ....
1|      user	<ContainerUser>
1|        linux	<LinuxContainerUser>
1|          gid	<integer> -required-
1|          supplementalGroups	<[]integer>
1|          uid	<integer> -required-
1|      volumeMounts	<[]VolumeMountStatus>
1|        mountPath	<string> -required-
1|        name	<string> -required-
1|        readOnly	<boolean>
1|        recursiveReadOnly	<string>
1|        volumeStatus	<VolumeStatus>
1|          image	<ImageVolumeStatus>
1|            imageRef	<string> -required-
1|    extendedResourceClaimStatus	<PodExtendedResourceClaimStatus>
1|      requestMappings	<[]ContainerExtendedResourceRequest> -required-
1|        containerName	<string> -required-
1|        requestName	<string> -required-
1|        resourceName	<string> -required-
1|      resourceClaimName	<string> -required-
1|    hostIP	<string>
1|    hostIPs	<[]HostIP>
1|      ip	<string> -required-
1|    initContainerStatuses	<[]ContainerStatus>
1|      allocatedResources	<map[string]Quantity>
1|      allocatedResourcesStatus	<[]ResourceStatus>
1|        name	<string> -required-
1|        resources	<[]ResourceHealth>
1|          health	<string>
1|          message	<string>
1|          resourceID	<string> -required-
1|      containerID	<string>
1|      image	<string> -required-
1|      imageID	<string> -required-
1|      lastState	<ContainerState>
1|        running	<ContainerStateRunning>
1|          startedAt	<string>
1|        terminated	<ContainerStateTerminated>
1|          containerID	<string>
1|          exitCode	<integer> -required-
1|          finishedAt	<string>
1|          message	<string>
1|          reason	<string>
1|          signal	<integer>
1|          startedAt	<string>
1|        waiting	<ContainerStateWaiting>
1|          message	<string>
1|          reason	<string>
1|      name	<string> -required-
1|      ready	<boolean> -required-
1|      resources	<ResourceRequirements>
1|        claims	<[]ResourceClaim>
1|          name	<string> -required-
1|          request	<string>
1|        limits	<map[string]Quantity>
1|        requests	<map[string]Quantity>
1|      restartCount	<integer> -required-
1|      started	<boolean>
1|      state	<ContainerState>
1|        running	<ContainerStateRunning>
1|          startedAt	<string>
1|        terminated	<ContainerStateTerminated>
1|          containerID	<string>
1|          exitCode	<integer> -required-
1|          finishedAt	<string>
1|          message	<string>
1|          reason	<string>
1|          signal	<integer>
1|          startedAt	<string>
1|        waiting	<ContainerStateWaiting>
1|          message	<string>
1|          reason	<string>
1|      stopSignal	<string>
1|      enum: SIGABRT, SIGALRM, SIGBUS, SIGCHLD, ....
1|      user	<ContainerUser>
1|        linux	<LinuxContainerUser>
1|          gid	<integer> -required-
1|          supplementalGroups	<[]integer>
1|          uid	<integer> -required-
1|      volumeMounts	<[]VolumeMountStatus>
1|        mountPath	<string> -required-
1|        name	<string> -required-
1|        readOnly	<boolean>
1|        recursiveReadOnly	<string>
1|        volumeStatus	<VolumeStatus>
1|          image	<ImageVolumeStatus>
1|            imageRef	<string> -required-
1|    message	<string>
1|    nodeAllocatableResourceClaimStatuses	<[]NodeAllocatableResourceClaimStatus>
1|      containers	<[]string>
1|      resourceClaimName	<string> -required-
1|      resources	<map[string]Quantity> -required-
1|    nominatedNodeName	<string>
1|    observedGeneration	<integer>
1|    phase	<string>
1|    enum: Failed, Pending, Running, Succeeded, ....
1|    podIP	<string>
1|    podIPs	<[]PodIP>
1|      ip	<string> -required-
1|    qosClass	<string>
1|    enum: BestEffort, Burstable, Guaranteed
1|    reason	<string>
1|    resize	<string>
1|    resourceClaimStatuses	<[]PodResourceClaimStatus>
1|      name	<string> -required-
1|      resourceClaimName	<string>
1|    resources	<ResourceRequirements>
1|      claims	<[]ResourceClaim>
1|        name	<string> -required-
1|        request	<string>
1|      limits	<map[string]Quantity>
1|      requests	<map[string]Quantity>
1|    startTime	<string>
1|
$ kubectl explain deploy --recursive
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
1|        creationTimestamp	<string>
1|        deletionGracePeriodSeconds	<integer>
1|        deletionTimestamp	<string>
1|        finalizers	<[]string>
1|        generateName	<string>
1|        generation	<integer>
1|        labels	<map[string]string>
1|        managedFields	<[]ManagedFieldsEntry>
1|          apiVersion	<string>
1|          fieldsType	<string>
1|          fieldsV1	<FieldsV1>
1|          manager	<string>
1|          operation	<string>
1|          subresource	<string>
1|          time	<string>
1|        name	<string>
1|        namespace	<string>
1|        ownerReferences	<[]OwnerReference>
1|          apiVersion	<string> -required-
1|          blockOwnerDeletion	<boolean>
1|          controller	<boolean>
1|          kind	<string> -required-
1|          name	<string> -required-
1|          uid	<string> -required-
1|        resourceVersion	<string>
1|        selfLink	<string>
1|        uid	<string>
1|      spec	<PodSpec>
1|        activeDeadlineSeconds	<integer>
1|        affinity	<Affinity>
1|          nodeAffinity	<NodeAffinity>
1|            preferredDuringSchedulingIgnoredDuringExecution	<[]PreferredSchedulingTerm>
1|              preference	<NodeSelectorTerm> -required-
1|                matchExpressions	<[]NodeSelectorRequirement>
1|                  key	<string> -required-
1|                  operator	<string> -required-
1|                  enum: DoesNotExist, Exists, Gt, In, ....
1|                  values	<[]string>
1|                matchFields	<[]NodeSelectorRequirement>
1|                  key	<string> -required-
1|                  operator	<string> -required-
1|                  enum: DoesNotExist, Exists, Gt, In, ....
1|                  values	<[]string>
1|              weight	<integer> -required-
1|            requiredDuringSchedulingIgnoredDuringExecution	<NodeSelector>
1|              nodeSelectorTerms	<[]NodeSelectorTerm> -required-
1|                matchExpressions	<[]NodeSelectorRequirement>
1|                  key	<string> -required-
1|                  operator	<string> -required-
1|                  enum: DoesNotExist, Exists, Gt, In, ....
1|                  values	<[]string>
1|                matchFields	<[]NodeSelectorRequirement>
1|                  key	<string> -required-
1|                  operator	<string> -required-
1|                  enum: DoesNotExist, Exists, Gt, In, ....
1|                  values	<[]string>
1|          podAffinity	<PodAffinity>
1|            preferredDuringSchedulingIgnoredDuringExecution	<[]WeightedPodAffinityTerm>
1|              podAffinityTerm	<PodAffinityTerm> -required-
1|                labelSelector	<LabelSelector>
1|                  matchExpressions	<[]LabelSelectorRequirement>
1|                    key	<string> -required-
1|                    operator	<string> -required-
1|                    values	<[]string>
1|                  matchLabels	<map[string]string>
1|                matchLabelKeys	<[]string>
1|                mismatchLabelKeys	<[]string>
1|                namespaceSelector	<LabelSelector>
1|                  matchExpressions	<[]LabelSelectorRequirement>
1|                    key	<string> -required-
1|                    operator	<string> -required-
1|                    values	<[]string>
1|                  matchLabels	<map[string]string>
1|                namespaces	<[]string>
1|                topologyKey	<string> -required-
1|              weight	<integer> -required-
1|            requiredDuringSchedulingIgnoredDuringExecution	<[]PodAffinityTerm>
1|              labelSelector	<LabelSelector>
1|                matchExpressions	<[]LabelSelectorRequirement>
1|                  key	<string> -required-
1|                  operator	<string> -required-
1|                  values	<[]string>
1|                matchLabels	<map[string]string>
1|              matchLabelKeys	<[]string>
1|              mismatchLabelKeys	<[]string>
1|              namespaceSelector	<LabelSelector>
1|                matchExpressions	<[]LabelSelectorRequirement>
1|                  key	<string> -required-
1|                  operator	<string> -required-
1|                  values	<[]string>
1|                matchLabels	<map[string]string>
1|              namespaces	<[]string>
1|              topologyKey	<string> -required-
1|          podAntiAffinity	<PodAntiAffinity>
1|            preferredDuringSchedulingIgnoredDuringExecution	<[]WeightedPodAffinityTerm>
1|              podAffinityTerm	<PodAffinityTerm> -required-
1|                labelSelector	<LabelSelector>
1|                  matchExpressions	<[]LabelSelectorRequirement>
1|                    key	<string> -required-
1|                    operator	<string> -required-
1|                    values	<[]string>
1|                  matchLabels	<map[string]string>
1|                matchLabelKeys	<[]string>
1|                mismatchLabelKeys	<[]string>
1|                namespaceSelector	<LabelSelector>
1|                  matchExpressions	<[]LabelSelectorRequirement>
1|                    key	<string> -required-
1|                    operator	<string> -required-
1|                    values	<[]string>
1|                  matchLabels	<map[string]string>
1|                namespaces	<[]string>
1|                topologyKey	<string> -required-
1|              weight	<integer> -required-
1|            requiredDuringSchedulingIgnoredDuringExecution	<[]PodAffinityTerm>
1|              labelSelector	<LabelSelector>
1|                matchExpressions	<[]LabelSelectorRequirement>
1|                  key	<string> -required-
1|                  operator	<string> -required-
1|                  values	<[]string>
1|                matchLabels	<map[string]string>
1|              matchLabelKeys	<[]string>
1|              mismatchLabelKeys	<[]string>
1|              namespaceSelector	<LabelSelector>
1|                matchExpressions	<[]LabelSelectorRequirement>
1|                  key	<string> -required-
1|                  operator	<string> -required-
1|                  values	<[]string>
1|                matchLabels	<map[string]string>
1|              namespaces	<[]string>
1|              topologyKey	<string> -required-
1|        automountServiceAccountToken	<boolean>
1|        containers	<[]Container> -required-
1|          args	<[]string>
1|          command	<[]string>
1|          env	<[]EnvVar>
1|            name	<string> -required-
1|            value	<string>
1|            valueFrom	<EnvVarSource>
1|              configMapKeyRef	<ConfigMapKeySelector>
1|                key	<string> -required-
1|                name	<string>
1|                optional	<boolean>
1|              fieldRef	<ObjectFieldSelector>
1|                apiVersion	<string>
1|                fieldPath	<string> -required-
1|              fileKeyRef	<FileKeySelector>
1|                key	<string> -required-
1|                optional	<boolean>
1|                path	<string> -required-
1|                volumeName	<string> -required-
1|              resourceFieldRef	<ResourceFieldSelector>
1|                containerName	<string>
1|                divisor	<Quantity>
1|                resource	<string> -required-
1|              secretKeyRef	<SecretKeySelector>
1|                key	<string> -required-
1|                name	<string>
1|                optional	<boolean>
1|          envFrom	<[]EnvFromSource>
1|            configMapRef	<ConfigMapEnvSource>
1|              name	<string>
1|              optional	<boolean>
1|            prefix	<string>
1|            secretRef	<SecretEnvSource>
1|              name	<string>
1|              optional	<boolean>
1|          image	<string>
1|          imagePullPolicy	<string>
1|          enum: Always, IfNotPresent, Never
1|          lifecycle	<Lifecycle>
1|            postStart	<LifecycleHandler>
1|              exec	<ExecAction>
1|                command	<[]string>
1|              httpGet	<HTTPGetAction>
1|                host	<string>
1|                httpHeaders	<[]HTTPHeader>
1|                  name	<string> -required-
1|                  value	<string> -required-
1|                path	<string>
1|                port	<IntOrString> -required-
1|                scheme	<string>
1|                enum: HTTP, HTTPS
1|              sleep	<SleepAction>
1|                seconds	<integer> -required-
1|              tcpSocket	<TCPSocketAction>
1|                host	<string>
1|                port	<IntOrString> -required-
1|            preStop	<LifecycleHandler>
1|              exec	<ExecAction>
1|                command	<[]string>
1|              httpGet	<HTTPGetAction>
1|                host	<string>
1|                httpHeaders	<[]HTTPHeader>
1|                  name	<string> -required-
1|                  value	<string> -required-
1|                path	<string>
1|                port	<IntOrString> -required-
1|                scheme	<string>
1|                enum: HTTP, HTTPS
1|              sleep	<SleepAction>
1|                seconds	<integer> -required-
1|              tcpSocket	<TCPSocketAction>
1|                host	<string>
1|                port	<IntOrString> -required-
1|            stopSignal	<string>
1|            enum: SIGABRT, SIGALRM, SIGBUS, SIGCHLD, ....
1|          livenessProbe	<Probe>
1|            exec	<ExecAction>
1|              command	<[]string>
1|            failureThreshold	<integer>
1|            grpc	<GRPCAction>
1|              port	<integer> -required-
1|              service	<string>
1|            httpGet	<HTTPGetAction>
1|              host	<string>
1|              httpHeaders	<[]HTTPHeader>
1|                name	<string> -required-
1|                value	<string> -required-
1|              path	<string>
1|              port	<IntOrString> -required-
1|              scheme	<string>
1|              enum: HTTP, HTTPS
1|            initialDelaySeconds	<integer>
1|            periodSeconds	<integer>
1|            successThreshold	<integer>
1|            tcpSocket	<TCPSocketAction>
1|              host	<string>
1|              port	<IntOrString> -required-
1|            terminationGracePeriodSeconds	<integer>
1|            timeoutSeconds	<integer>
1|          name	<string> -required-
1|          ports	<[]ContainerPort>
1|            containerPort	<integer> -required-
1|            hostIP	<string>
1|            hostPort	<integer>
1|            name	<string>
1|            protocol	<string>
1|            enum: SCTP, TCP, UDP
1|          readinessProbe	<Probe>
1|            exec	<ExecAction>
1|              command	<[]string>
1|            failureThreshold	<integer>
1|            grpc	<GRPCAction>
1|              port	<integer> -required-
1|              service	<string>
1|            httpGet	<HTTPGetAction>
1|              host	<string>
1|              httpHeaders	<[]HTTPHeader>
1|                name	<string> -required-
1|                value	<string> -required-
1|              path	<string>
1|              port	<IntOrString> -required-
1|              scheme	<string>
1|              enum: HTTP, HTTPS
1|            initialDelaySeconds	<integer>
1|            periodSeconds	<integer>
1|            successThreshold	<integer>
1|            tcpSocket	<TCPSocketAction>
1|              host	<string>
1|              port	<IntOrString> -required-
1|            terminationGracePeriodSeconds	<integer>
1|            timeoutSeconds	<integer>
1|          resizePolicy	<[]ContainerResizePolicy>
1|            resourceName	<string> -required-
1|            restartPolicy	<string> -required-
1|          resources	<ResourceRequirements>
1|            claims	<[]ResourceClaim>
1|              name	<string> -required-
1|              request	<string>
1|            limits	<map[string]Quantity>
1|            requests	<map[string]Quantity>
1|          restartPolicy	<string>
1|          restartPolicyRules	<[]ContainerRestartRule>
1|            action	<string> -required-
1|            exitCodes	<ContainerRestartRuleOnExitCodes>
1|              operator	<string> -required-
1|              values	<[]integer>
1|          securityContext	<SecurityContext>
1|            allowPrivilegeEscalation	<boolean>
1|            appArmorProfile	<AppArmorProfile>
1|              localhostProfile	<string>
1|              type	<string> -required-
1|              enum: Localhost, RuntimeDefault, Unconfined
1|            capabilities	<Capabilities>
1|              add	<[]string>
1|              drop	<[]string>
1|            privileged	<boolean>
1|            procMount	<string>
1|            enum: Default, Unmasked
1|            readOnlyRootFilesystem	<boolean>
1|            runAsGroup	<integer>
1|            runAsNonRoot	<boolean>
1|            runAsUser	<integer>
1|            seLinuxOptions	<SELinuxOptions>
1|              level	<string>
1|              role	<string>
1|              type	<string>
1|              user	<string>
1|            seccompProfile	<SeccompProfile>
1|              localhostProfile	<string>
1|              type	<string> -required-
1|              enum: Localhost, RuntimeDefault, Unconfined
1|            windowsOptions	<WindowsSecurityContextOptions>
1|              gmsaCredentialSpec	<string>
1|              gmsaCredentialSpecName	<string>
1|              hostProcess	<boolean>
1|              runAsUserName	<string>
1|          startupProbe	<Probe>
1|            exec	<ExecAction>
1|              command	<[]string>
1|            failureThreshold	<integer>
1|            grpc	<GRPCAction>
1|              port	<integer> -required-
1|              service	<string>
1|            httpGet	<HTTPGetAction>
1|              host	<string>
1|              httpHeaders	<[]HTTPHeader>
1|                name	<string> -required-
1|                value	<string> -required-
1|              path	<string>
1|              port	<IntOrString> -required-
1|              scheme	<string>
1|              enum: HTTP, HTTPS
1|            initialDelaySeconds	<integer>
1|            periodSeconds	<integer>
1|            successThreshold	<integer>
1|            tcpSocket	<TCPSocketAction>
1|              host	<string>
1|              port	<IntOrString> -required-
1|            terminationGracePeriodSeconds	<integer>
1|            timeoutSeconds	<integer>
1|          stdin	<boolean>
1|          stdinOnce	<boolean>
1|          terminationMessagePath	<string>
1|          terminationMessagePolicy	<string>
1|          enum: FallbackToLogsOnError, File
1|          tty	<boolean>
1|          volumeDevices	<[]VolumeDevice>
1|            devicePath	<string> -required-
1|            name	<string> -required-
1|          volumeMounts	<[]VolumeMount>
1|            mountPath	<string> -required-
1|            mountPropagation	<string>
1|            enum: Bidirectional, HostToContainer, None
1|            name	<string> -required-
1|            readOnly	<boolean>
1|            recursiveReadOnly	<string>
1|            subPath	<string>
1|            subPathExpr	<string>
1|          workingDir	<string>
1|        dnsConfig	<PodDNSConfig>
1|          nameservers	<[]string>
1|          options	<[]PodDNSConfigOption>
1|            name	<string>
1|            value	<string>
1|          searches	<[]string>
1|        dnsPolicy	<string>
1|        enum: ClusterFirst, ClusterFirstWithHostNet, Default, None
1|        enableServiceLinks	<boolean>
1|        ephemeralContainers	<[]EphemeralContainer>
1|          args	<[]string>
1|          command	<[]string>
1|          env	<[]EnvVar>
1|            name	<string> -required-
1|            value	<string>
1|            valueFrom	<EnvVarSource>
1|              configMapKeyRef	<ConfigMapKeySelector>
1|                key	<string> -required-
1|                name	<string>
1|                optional	<boolean>
1|              fieldRef	<ObjectFieldSelector>
1|                apiVersion	<string>
1|                fieldPath	<string> -required-
1|              fileKeyRef	<FileKeySelector>
1|                key	<string> -required-
1|                optional	<boolean>
1|                path	<string> -required-
1|                volumeName	<string> -required-
1|              resourceFieldRef	<ResourceFieldSelector>
1|                containerName	<string>
1|                divisor	<Quantity>
1|                resource	<string> -required-
1|              secretKeyRef	<SecretKeySelector>
1|                key	<string> -required-
1|                name	<string>
1|                optional	<boolean>
1|          envFrom	<[]EnvFromSource>
1|            configMapRef	<ConfigMapEnvSource>
1|              name	<string>
1|              optional	<boolean>
1|            prefix	<string>
1|            secretRef	<SecretEnvSource>
1|              name	<string>
1|              optional	<boolean>
1|          image	<string>
1|          imagePullPolicy	<string>
1|          enum: Always, IfNotPresent, Never
1|          lifecycle	<Lifecycle>
1|            postStart	<LifecycleHandler>
1|              exec	<ExecAction>
1|                command	<[]string>
1|              httpGet	<HTTPGetAction>
1|                host	<string>
1|                httpHeaders	<[]HTTPHeader>
1|                  name	<string> -required-
1|                  value	<string> -required-
1|                path	<string>
1|                port	<IntOrString> -required-
1|                scheme	<string>
1|                enum: HTTP, HTTPS
1|              sleep	<SleepAction>
1|                seconds	<integer> -required-
1|              tcpSocket	<TCPSocketAction>
1|                host	<string>
1|                port	<IntOrString> -required-
1|            preStop	<LifecycleHandler>
1|              exec	<ExecAction>
1|                command	<[]string>
1|              httpGet	<HTTPGetAction>
1|                host	<string>
1|                httpHeaders	<[]HTTPHeader>
1|                  name	<string> -required-
1|                  value	<string> -required-
1|                path	<string>
1|                port	<IntOrString> -required-
1|                scheme	<string>
1|                enum: HTTP, HTTPS
1|              sleep	<SleepAction>
1|                seconds	<integer> -required-
1|              tcpSocket	<TCPSocketAction>
1|                host	<string>
1|                port	<IntOrString> -required-
1|            stopSignal	<string>
1|            enum: SIGABRT, SIGALRM, SIGBUS, SIGCHLD, ....
1|          livenessProbe	<Probe>
1|            exec	<ExecAction>
1|              command	<[]string>
1|            failureThreshold	<integer>
1|            grpc	<GRPCAction>
1|              port	<integer> -required-
1|              service	<string>
1|            httpGet	<HTTPGetAction>
1|              host	<string>
1|              httpHeaders	<[]HTTPHeader>
1|                name	<string> -required-
1|                value	<string> -required-
1|              path	<string>
1|              port	<IntOrString> -required-
1|              scheme	<string>
1|              enum: HTTP, HTTPS
1|            initialDelaySeconds	<integer>
1|            periodSeconds	<integer>
1|            successThreshold	<integer>
1|            tcpSocket	<TCPSocketAction>
1|              host	<string>
1|              port	<IntOrString> -required-
1|            terminationGracePeriodSeconds	<integer>
1|            timeoutSeconds	<integer>
1|          name	<string> -required-
1|          ports	<[]ContainerPort>
1|            containerPort	<integer> -required-
1|            hostIP	<string>
1|            hostPort	<integer>
1|            name	<string>
1|            protocol	<string>
1|            enum: SCTP, TCP, UDP
1|          readinessProbe	<Probe>
1|            exec	<ExecAction>
1|              command	<[]string>
1|            failureThreshold	<integer>
1|            grpc	<GRPCAction>
1|              port	<integer> -required-
1|              service	<string>
1|            httpGet	<HTTPGetAction>
1|              host	<string>
1|              httpHeaders	<[]HTTPHeader>
1|                name	<string> -required-
1|                value	<string> -required-
1|              path	<string>
1|              port	<IntOrString> -required-
1|              scheme	<string>
1|              enum: HTTP, HTTPS
1|            initialDelaySeconds	<integer>
1|            periodSeconds	<integer>
1|            successThreshold	<integer>
1|            tcpSocket	<TCPSocketAction>
1|              host	<string>
1|              port	<IntOrString> -required-
1|            terminationGracePeriodSeconds	<integer>
1|            timeoutSeconds	<integer>
1|          resizePolicy	<[]ContainerResizePolicy>
1|            resourceName	<string> -required-
1|            restartPolicy	<string> -required-
1|          resources	<ResourceRequirements>
1|            claims	<[]ResourceClaim>
1|              name	<string> -required-
1|              request	<string>
1|            limits	<map[string]Quantity>
1|            requests	<map[string]Quantity>
1|          restartPolicy	<string>
1|          restartPolicyRules	<[]ContainerRestartRule>
1|            action	<string> -required-
1|            exitCodes	<ContainerRestartRuleOnExitCodes>
1|              operator	<string> -required-
1|              values	<[]integer>
1|          securityContext	<SecurityContext>
1|            allowPrivilegeEscalation	<boolean>
1|            appArmorProfile	<AppArmorProfile>
1|              localhostProfile	<string>
1|              type	<string> -required-
1|              enum: Localhost, RuntimeDefault, Unconfined
1|            capabilities	<Capabilities>
1|              add	<[]string>
1|              drop	<[]string>
1|            privileged	<boolean>
1|            procMount	<string>
1|            enum: Default, Unmasked
1|            readOnlyRootFilesystem	<boolean>
1|            runAsGroup	<integer>
1|            runAsNonRoot	<boolean>
1|            runAsUser	<integer>
1|            seLinuxOptions	<SELinuxOptions>
1|              level	<string>
1|              role	<string>
1|              type	<string>
1|              user	<string>
1|            seccompProfile	<SeccompProfile>
1|              localhostProfile	<string>
1|              type	<string> -required-
1|              enum: Localhost, RuntimeDefault, Unconfined
1|            windowsOptions	<WindowsSecurityContextOptions>
1|              gmsaCredentialSpec	<string>
1|              gmsaCredentialSpecName	<string>
1|              hostProcess	<boolean>
1|              runAsUserName	<string>
1|          startupProbe	<Probe>
1|            exec	<ExecAction>
1|              command	<[]string>
1|            failureThreshold	<integer>
1|            grpc	<GRPCAction>
1|              port	<integer> -required-
1|              service	<string>
1|            httpGet	<HTTPGetAction>
1|              host	<string>
1|              httpHeaders	<[]HTTPHeader>
1|                name	<string> -required-
1|                value	<string> -required-
1|              path	<string>
1|              port	<IntOrString> -required-
1|              scheme	<string>
1|              enum: HTTP, HTTPS
1|            initialDelaySeconds	<integer>
1|            periodSeconds	<integer>
1|            successThreshold	<integer>
1|            tcpSocket	<TCPSocketAction>
1|              host	<string>
1|              port	<IntOrString> -required-
1|            terminationGracePeriodSeconds	<integer>
1|            timeoutSeconds	<integer>
1|          stdin	<boolean>
1|          stdinOnce	<boolean>
1|          targetContainerName	<string>
1|          terminationMessagePath	<string>
1|          terminationMessagePolicy	<string>
1|          enum: FallbackToLogsOnError, File
1|          tty	<boolean>
1|          volumeDevices	<[]VolumeDevice>
1|            devicePath	<string> -required-
1|            name	<string> -required-
1|          volumeMounts	<[]VolumeMount>
1|            mountPath	<string> -required-
1|            mountPropagation	<string>
1|            enum: Bidirectional, HostToContainer, None
1|            name	<string> -required-
1|            readOnly	<boolean>
1|            recursiveReadOnly	<string>
1|            subPath	<string>
1|            subPathExpr	<string>
1|          workingDir	<string>
1|        hostAliases	<[]HostAlias>
1|          hostnames	<[]string>
1|          ip	<string> -required-
1|        hostIPC	<boolean>
1|        hostNetwork	<boolean>
1|        hostPID	<boolean>
1|        hostUsers	<boolean>
1|        hostname	<string>
1|        hostnameOverride	<string>
1|        imagePullSecrets	<[]LocalObjectReference>
1|          name	<string>
1|        initContainers	<[]Container>
1|          args	<[]string>
1|          command	<[]string>
1|          env	<[]EnvVar>
1|            name	<string> -required-
1|            value	<string>
1|            valueFrom	<EnvVarSource>
1|              configMapKeyRef	<ConfigMapKeySelector>
1|                key	<string> -required-
1|                name	<string>
1|                optional	<boolean>
1|              fieldRef	<ObjectFieldSelector>
1|                apiVersion	<string>
1|                fieldPath	<string> -required-
1|              fileKeyRef	<FileKeySelector>
1|                key	<string> -required-
1|                optional	<boolean>
1|                path	<string> -required-
1|                volumeName	<string> -required-
1|              resourceFieldRef	<ResourceFieldSelector>
1|                containerName	<string>
1|                divisor	<Quantity>
1|                resource	<string> -required-
1|              secretKeyRef	<SecretKeySelector>
1|                key	<string> -required-
1|                name	<string>
1|                optional	<boolean>
1|          envFrom	<[]EnvFromSource>
1|            configMapRef	<ConfigMapEnvSource>
1|              name	<string>
1|              optional	<boolean>
1|            prefix	<string>
1|            secretRef	<SecretEnvSource>
1|              name	<string>
1|              optional	<boolean>
1|          image	<string>
1|          imagePullPolicy	<string>
1|          enum: Always, IfNotPresent, Never
1|          lifecycle	<Lifecycle>
1|            postStart	<LifecycleHandler>
1|              exec	<ExecAction>
1|                command	<[]string>
1|              httpGet	<HTTPGetAction>
1|                host	<string>
1|                httpHeaders	<[]HTTPHeader>
1|                  name	<string> -required-
1|                  value	<string> -required-
1|                path	<string>
1|                port	<IntOrString> -required-
1|                scheme	<string>
1|                enum: HTTP, HTTPS
1|              sleep	<SleepAction>
1|                seconds	<integer> -required-
1|              tcpSocket	<TCPSocketAction>
1|                host	<string>
1|                port	<IntOrString> -required-
1|            preStop	<LifecycleHandler>
1|              exec	<ExecAction>
1|                command	<[]string>
1|              httpGet	<HTTPGetAction>
1|                host	<string>
1|                httpHeaders	<[]HTTPHeader>
1|                  name	<string> -required-
1|                  value	<string> -required-
1|                path	<string>
1|                port	<IntOrString> -required-
1|                scheme	<string>
1|                enum: HTTP, HTTPS
1|              sleep	<SleepAction>
1|                seconds	<integer> -required-
1|              tcpSocket	<TCPSocketAction>
1|                host	<string>
1|                port	<IntOrString> -required-
1|            stopSignal	<string>
1|            enum: SIGABRT, SIGALRM, SIGBUS, SIGCHLD, ....
1|          livenessProbe	<Probe>
1|            exec	<ExecAction>
1|              command	<[]string>
1|            failureThreshold	<integer>
1|            grpc	<GRPCAction>
1|              port	<integer> -required-
1|              service	<string>
1|            httpGet	<HTTPGetAction>
1|              host	<string>
1|              httpHeaders	<[]HTTPHeader>
1|                name	<string> -required-
1|                value	<string> -required-
1|              path	<string>
1|              port	<IntOrString> -required-
1|              scheme	<string>
1|              enum: HTTP, HTTPS
1|            initialDelaySeconds	<integer>
1|            periodSeconds	<integer>
1|            successThreshold	<integer>
1|            tcpSocket	<TCPSocketAction>
1|              host	<string>
1|              port	<IntOrString> -required-
1|            terminationGracePeriodSeconds	<integer>
1|            timeoutSeconds	<integer>
1|          name	<string> -required-
1|          ports	<[]ContainerPort>
1|            containerPort	<integer> -required-
1|            hostIP	<string>
1|            hostPort	<integer>
1|            name	<string>
1|            protocol	<string>
1|            enum: SCTP, TCP, UDP
1|          readinessProbe	<Probe>
1|            exec	<ExecAction>
1|              command	<[]string>
1|            failureThreshold	<integer>
1|            grpc	<GRPCAction>
1|              port	<integer> -required-
1|              service	<string>
1|            httpGet	<HTTPGetAction>
1|              host	<string>
1|              httpHeaders	<[]HTTPHeader>
1|                name	<string> -required-
1|                value	<string> -required-
1|              path	<string>
1|              port	<IntOrString> -required-
1|              scheme	<string>
1|              enum: HTTP, HTTPS
1|            initialDelaySeconds	<integer>
1|            periodSeconds	<integer>
1|            successThreshold	<integer>
1|            tcpSocket	<TCPSocketAction>
1|              host	<string>
1|              port	<IntOrString> -required-
1|            terminationGracePeriodSeconds	<integer>
1|            timeoutSeconds	<integer>
1|          resizePolicy	<[]ContainerResizePolicy>
1|            resourceName	<string> -required-
1|            restartPolicy	<string> -required-
1|          resources	<ResourceRequirements>
1|            claims	<[]ResourceClaim>
1|              name	<string> -required-
1|              request	<string>
1|            limits	<map[string]Quantity>
1|            requests	<map[string]Quantity>
1|          restartPolicy	<string>
1|          restartPolicyRules	<[]ContainerRestartRule>
1|            action	<string> -required-
1|            exitCodes	<ContainerRestartRuleOnExitCodes>
1|              operator	<string> -required-
1|              values	<[]integer>
1|          securityContext	<SecurityContext>
1|            allowPrivilegeEscalation	<boolean>
1|            appArmorProfile	<AppArmorProfile>
1|              localhostProfile	<string>
1|              type	<string> -required-
1|              enum: Localhost, RuntimeDefault, Unconfined
1|            capabilities	<Capabilities>
1|              add	<[]string>
1|              drop	<[]string>
1|            privileged	<boolean>
1|            procMount	<string>
1|            enum: Default, Unmasked
1|            readOnlyRootFilesystem	<boolean>
1|            runAsGroup	<integer>
1|            runAsNonRoot	<boolean>
1|            runAsUser	<integer>
1|            seLinuxOptions	<SELinuxOptions>
1|              level	<string>
1|              role	<string>
1|              type	<string>
1|              user	<string>
1|            seccompProfile	<SeccompProfile>
1|              localhostProfile	<string>
1|              type	<string> -required-
1|              enum: Localhost, RuntimeDefault, Unconfined
1|            windowsOptions	<WindowsSecurityContextOptions>
1|              gmsaCredentialSpec	<string>
1|              gmsaCredentialSpecName	<string>
1|              hostProcess	<boolean>
1|              runAsUserName	<string>
1|          startupProbe	<Probe>
1|            exec	<ExecAction>
1|              command	<[]string>
1|            failureThreshold	<integer>
1|            grpc	<GRPCAction>
1|              port	<integer> -required-
1|              service	<string>
1|            httpGet	<HTTPGetAction>
1|              host	<string>
1|              httpHeaders	<[]HTTPHeader>
1|                name	<string> -required-
1|                value	<string> -required-
1|              path	<string>
1|              port	<IntOrString> -required-
1|              scheme	<string>
1|              enum: HTTP, HTTPS
1|            initialDelaySeconds	<integer>
1|            periodSeconds	<integer>
1|            successThreshold	<integer>
1|            tcpSocket	<TCPSocketAction>
1|              host	<string>
1|              port	<IntOrString> -required-
1|            terminationGracePeriodSeconds	<integer>
1|            timeoutSeconds	<integer>
1|          stdin	<boolean>
1|          stdinOnce	<boolean>
1|          terminationMessagePath	<string>
1|          terminationMessagePolicy	<string>
1|          enum: FallbackToLogsOnError, File
1|          tty	<boolean>
1|          volumeDevices	<[]VolumeDevice>
1|            devicePath	<string> -required-
1|            name	<string> -required-
1|          volumeMounts	<[]VolumeMount>
1|            mountPath	<string> -required-
1|            mountPropagation	<string>
1|            enum: Bidirectional, HostToContainer, None
1|            name	<string> -required-
1|            readOnly	<boolean>
1|            recursiveReadOnly	<string>
1|            subPath	<string>
1|            subPathExpr	<string>
1|          workingDir	<string>
1|        nodeName	<string>
1|        nodeSelector	<map[string]string>
1|        os	<PodOS>
1|          name	<string> -required-
1|        overhead	<map[string]Quantity>
1|        preemptionPolicy	<string>
1|        enum: Never, PreemptLowerPriority
1|        priority	<integer>
1|        priorityClassName	<string>
1|        readinessGates	<[]PodReadinessGate>
1|          conditionType	<string> -required-
1|        resourceClaims	<[]PodResourceClaim>
1|          name	<string> -required-
1|          resourceClaimName	<string>
1|          resourceClaimTemplateName	<string>
1|        resources	<ResourceRequirements>
1|          claims	<[]ResourceClaim>
1|            name	<string> -required-
1|            request	<string>
1|          limits	<map[string]Quantity>
1|          requests	<map[string]Quantity>
1|        restartPolicy	<string>
1|        enum: Always, Never, OnFailure
1|        runtimeClassName	<string>
1|        schedulerName	<string>
1|        schedulingGates	<[]PodSchedulingGate>
1|          name	<string> -required-
1|        schedulingGroup	<PodSchedulingGroup>
1|          podGroupName	<string>
1|        securityContext	<PodSecurityContext>
1|          appArmorProfile	<AppArmorProfile>
1|            localhostProfile	<string>
1|            type	<string> -required-
1|            enum: Localhost, RuntimeDefault, Unconfined
1|          fsGroup	<integer>
1|          fsGroupChangePolicy	<string>
1|          enum: Always, OnRootMismatch
1|          runAsGroup	<integer>
1|          runAsNonRoot	<boolean>
1|          runAsUser	<integer>
1|          seLinuxChangePolicy	<string>
1|          seLinuxOptions	<SELinuxOptions>
1|            level	<string>
1|            role	<string>
1|            type	<string>
1|            user	<string>
1|          seccompProfile	<SeccompProfile>
1|            localhostProfile	<string>
1|            type	<string> -required-
1|            enum: Localhost, RuntimeDefault, Unconfined
1|          supplementalGroups	<[]integer>
1|          supplementalGroupsPolicy	<string>
1|          enum: Merge, Strict
1|          sysctls	<[]Sysctl>
1|            name	<string> -required-
1|            value	<string> -required-
1|          windowsOptions	<WindowsSecurityContextOptions>
1|            gmsaCredentialSpec	<string>
1|            gmsaCredentialSpecName	<string>
1|            hostProcess	<boolean>
1|            runAsUserName	<string>
1|        serviceAccount	<string>
1|        serviceAccountName	<string>
1|        setHostnameAsFQDN	<boolean>
1|        shareProcessNamespace	<boolean>
1|        subdomain	<string>
1|        terminationGracePeriodSeconds	<integer>
1|        tolerations	<[]Toleration>
1|          effect	<string>
1|          enum: NoExecute, NoSchedule, PreferNoSchedule
1|          key	<string>
1|          operator	<string>
1|          enum: Equal, Exists, Gt, Lt
1|          tolerationSeconds	<integer>
1|          value	<string>
1|        topologySpreadConstraints	<[]TopologySpreadConstraint>
1|          labelSelector	<LabelSelector>
1|            matchExpressions	<[]LabelSelectorRequirement>
1|              key	<string> -required-
1|              operator	<string> -required-
1|              values	<[]string>
1|            matchLabels	<map[string]string>
1|          matchLabelKeys	<[]string>
1|          maxSkew	<integer> -required-
1|          minDomains	<integer>
1|          nodeAffinityPolicy	<string>
1|          enum: Honor, Ignore
1|          nodeTaintsPolicy	<string>
1|          enum: Honor, Ignore
1|          topologyKey	<string> -required-
1|          whenUnsatisfiable	<string> -required-
1|          enum: DoNotSchedule, ScheduleAnyway
1|        volumes	<[]Volume>
1|          awsElasticBlockStore	<AWSElasticBlockStoreVolumeSource>
1|            fsType	<string>
1|            partition	<integer>
1|            readOnly	<boolean>
1|            volumeID	<string> -required-
1|          azureDisk	<AzureDiskVolumeSource>
1|            cachingMode	<string>
1|            enum: None, ReadOnly, ReadWrite
1|            diskName	<string> -required-
1|            diskURI	<string> -required-
1|            fsType	<string>
1|            kind	<string>
1|            enum: Dedicated, Managed, Shared
1|            readOnly	<boolean>
1|          azureFile	<AzureFileVolumeSource>
1|            readOnly	<boolean>
1|            secretName	<string> -required-
1|            shareName	<string> -required-
1|          cephfs	<CephFSVolumeSource>
1|            monitors	<[]string> -required-
1|            path	<string>
1|            readOnly	<boolean>
1|            secretFile	<string>
1|            secretRef	<LocalObjectReference>
1|              name	<string>
1|            user	<string>
1|          cinder	<CinderVolumeSource>
1|            fsType	<string>
1|            readOnly	<boolean>
1|            secretRef	<LocalObjectReference>
1|              name	<string>
1|            volumeID	<string> -required-
1|          configMap	<ConfigMapVolumeSource>
1|            defaultMode	<integer>
1|            items	<[]KeyToPath>
1|              key	<string> -required-
1|              mode	<integer>
1|              path	<string> -required-
1|            name	<string>
1|            optional	<boolean>
1|          csi	<CSIVolumeSource>
1|            driver	<string> -required-
1|            fsType	<string>
1|            nodePublishSecretRef	<LocalObjectReference>
1|              name	<string>
1|            readOnly	<boolean>
1|            volumeAttributes	<map[string]string>
1|          downwardAPI	<DownwardAPIVolumeSource>
1|            defaultMode	<integer>
1|            items	<[]DownwardAPIVolumeFile>
1|              fieldRef	<ObjectFieldSelector>
1|                apiVersion	<string>
1|                fieldPath	<string> -required-
1|              mode	<integer>
1|              path	<string> -required-
1|              resourceFieldRef	<ResourceFieldSelector>
1|                containerName	<string>
1|                divisor	<Quantity>
1|                resource	<string> -required-
1|          emptyDir	<EmptyDirVolumeSource>
1|            medium	<string>
1|            sizeLimit	<Quantity>
1|          ephemeral	<EphemeralVolumeSource>
1|            volumeClaimTemplate	<PersistentVolumeClaimTemplate>
1|              metadata	<ObjectMeta>
1|                annotations	<map[string]string>
1|                creationTimestamp	<string>
1|                deletionGracePeriodSeconds	<integer>
1|                deletionTimestamp	<string>
1|                finalizers	<[]string>
1|                generateName	<string>
1|                generation	<integer>
1|                labels	<map[string]string>
1|                managedFields	<[]ManagedFieldsEntry>
1|                  apiVersion	<string>
1|                  fieldsType	<string>
1|                  fieldsV1	<FieldsV1>
1|                  manager	<string>
1|                  operation	<string>
1|                  subresource	<string>
1|                  time	<string>
1|                name	<string>
1|                namespace	<string>
1|                ownerReferences	<[]OwnerReference>
1|                  apiVersion	<string> -required-
1|                  blockOwnerDeletion	<boolean>
1|                  controller	<boolean>
1|                  kind	<string> -required-
1|                  name	<string> -required-
1|                  uid	<string> -required-
1|                resourceVersion	<string>
1|                selfLink	<string>
1|                uid	<string>
1|              spec	<PersistentVolumeClaimSpec> -required-
1|                accessModes	<[]string>
1|                dataSource	<TypedLocalObjectReference>
1|                  apiGroup	<string>
1|                  kind	<string> -required-
1|                  name	<string> -required-
1|                dataSourceRef	<TypedObjectReference>
1|                  apiGroup	<string>
1|                  kind	<string> -required-
1|                  name	<string> -required-
1|                  namespace	<string>
1|                resources	<VolumeResourceRequirements>
1|                  limits	<map[string]Quantity>
1|                  requests	<map[string]Quantity>
1|                selector	<LabelSelector>
1|                  matchExpressions	<[]LabelSelectorRequirement>
1|                    key	<string> -required-
1|                    operator	<string> -required-
1|                    values	<[]string>
1|                  matchLabels	<map[string]string>
1|                storageClassName	<string>
1|                volumeAttributesClassName	<string>
1|                volumeMode	<string>
1|                enum: Block, Filesystem
1|                volumeName	<string>
1|          fc	<FCVolumeSource>
1|            fsType	<string>
1|            lun	<integer>
1|            readOnly	<boolean>
1|            targetWWNs	<[]string>
1|            wwids	<[]string>
1|          flexVolume	<FlexVolumeSource>
1|            driver	<string> -required-
1|            fsType	<string>
1|            options	<map[string]string>
1|            readOnly	<boolean>
1|            secretRef	<LocalObjectReference>
1|              name	<string>
1|          flocker	<FlockerVolumeSource>
1|            datasetName	<string>
1|            datasetUUID	<string>
1|          gcePersistentDisk	<GCEPersistentDiskVolumeSource>
1|            fsType	<string>
1|            partition	<integer>
1|            pdName	<string> -required-
1|            readOnly	<boolean>
1|          gitRepo	<GitRepoVolumeSource>
1|            directory	<string>
1|            repository	<string> -required-
1|            revision	<string>
1|          glusterfs	<GlusterfsVolumeSource>
1|            endpoints	<string> -required-
1|            path	<string> -required-
1|            readOnly	<boolean>
1|          hostPath	<HostPathVolumeSource>
1|            path	<string> -required-
1|            type	<string>
1|            enum: "", BlockDevice, CharDevice, Directory, ....
1|          image	<ImageVolumeSource>
1|            pullPolicy	<string>
1|            enum: Always, IfNotPresent, Never
1|            reference	<string>
1|          iscsi	<ISCSIVolumeSource>
1|            chapAuthDiscovery	<boolean>
1|            chapAuthSession	<boolean>
1|            fsType	<string>
1|            initiatorName	<string>
1|            iqn	<string> -required-
1|            iscsiInterface	<string>
1|            lun	<integer> -required-
1|            portals	<[]string>
1|            readOnly	<boolean>
1|            secretRef	<LocalObjectReference>
1|              name	<string>
1|            targetPortal	<string> -required-
1|          name	<string> -required-
1|          nfs	<NFSVolumeSource>
1|            path	<string> -required-
1|            readOnly	<boolean>
1|            server	<string> -required-
1|          persistentVolumeClaim	<PersistentVolumeClaimVolumeSource>
1|            claimName	<string> -required-
1|            readOnly	<boolean>
1|          photonPersistentDisk	<PhotonPersistentDiskVolumeSource>
1|            fsType	<string>
1|            pdID	<string> -required-
1|          portworxVolume	<PortworxVolumeSource>
1|            fsType	<string>
1|            readOnly	<boolean>
1|            volumeID	<string> -required-
1|          projected	<ProjectedVolumeSource>
1|            defaultMode	<integer>
1|            sources	<[]VolumeProjection>
1|              clusterTrustBundle	<ClusterTrustBundleProjection>
1|                labelSelector	<LabelSelector>
1|                  matchExpressions	<[]LabelSelectorRequirement>
1|                    key	<string> -required-
1|                    operator	<string> -required-
1|                    values	<[]string>
1|                  matchLabels	<map[string]string>
1|                name	<string>
1|                optional	<boolean>
1|                path	<string> -required-
1|                signerName	<string>
1|              configMap	<ConfigMapProjection>
1|                items	<[]KeyToPath>
1|                  key	<string> -required-
1|                  mode	<integer>
1|                  path	<string> -required-
1|                name	<string>
1|                optional	<boolean>
1|              downwardAPI	<DownwardAPIProjection>
1|                items	<[]DownwardAPIVolumeFile>
1|                  fieldRef	<ObjectFieldSelector>
1|                    apiVersion	<string>
1|                    fieldPath	<string> -required-
1|                  mode	<integer>
1|                  path	<string> -required-
1|                  resourceFieldRef	<ResourceFieldSelector>
1|                    containerName	<string>
1|                    divisor	<Quantity>
1|                    resource	<string> -required-
1|              podCertificate	<PodCertificateProjection>
1|                certificateChainPath	<string>
1|                credentialBundlePath	<string>
1|                keyPath	<string>
1|                keyType	<string> -required-
1|                maxExpirationSeconds	<integer>
1|                signerName	<string> -required-
1|                userAnnotations	<map[string]string>
1|              secret	<SecretProjection>
1|                items	<[]KeyToPath>
1|                  key	<string> -required-
1|                  mode	<integer>
1|                  path	<string> -required-
1|                name	<string>
1|                optional	<boolean>
1|              serviceAccountToken	<ServiceAccountTokenProjection>
1|                audience	<string>
1|                expirationSeconds	<integer>
1|                path	<string> -required-
1|          quobyte	<QuobyteVolumeSource>
1|            group	<string>
1|            readOnly	<boolean>
1|            registry	<string> -required-
1|            tenant	<string>
1|            user	<string>
1|            volume	<string> -required-
1|          rbd	<RBDVolumeSource>
1|            fsType	<string>
1|            image	<string> -required-
1|            keyring	<string>
1|            monitors	<[]string> -required-
1|            pool	<string>
1|            readOnly	<boolean>
1|            secretRef	<LocalObjectReference>
1|              name	<string>
1|            user	<string>
1|          scaleIO	<ScaleIOVolumeSource>
1|            fsType	<string>
1|            gateway	<string> -required-
1|            protectionDomain	<string>
1|            readOnly	<boolean>
1|            secretRef	<LocalObjectReference> -required-
1|              name	<string>
1|            sslEnabled	<boolean>
1|            storageMode	<string>
1|            storagePool	<string>
1|            system	<string> -required-
1|            volumeName	<string>
1|          secret	<SecretVolumeSource>
1|            defaultMode	<integer>
1|            items	<[]KeyToPath>
1|              key	<string> -required-
1|              mode	<integer>
1|              path	<string> -required-
1|            optional	<boolean>
1|            secretName	<string>
1|          storageos	<StorageOSVolumeSource>
1|            fsType	<string>
1|            readOnly	<boolean>
1|            secretRef	<LocalObjectReference>
1|              name	<string>
1|            volumeName	<string>
1|            volumeNamespace	<string>
1|          vsphereVolume	<VsphereVirtualDiskVolumeSource>
1|            fsType	<string>
1|            storagePolicyID	<string>
1|            storagePolicyName	<string>
1|            volumePath	<string> -required-
1|  status	<DeploymentStatus>
1|    availableReplicas	<integer>
1|    collisionCount	<integer>
1|    conditions	<[]DeploymentCondition>
1|      lastTransitionTime	<string>
1|      lastUpdateTime	<string>
1|      message	<string>
1|      reason	<string>
1|      status	<string> -required-
1|      type	<string> -required-
1|    observedGeneration	<integer>
1|    readyReplicas	<integer>
1|    replicas	<integer>
1|    terminatingReplicas	<integer>
1|    unavailableReplicas	<integer>
1|    updatedReplicas	<integer>
1|
$ kubectl explain job --recursive -o plaintext-openapiv2
1|KIND:     Job
1|VERSION:  batch/v1
1|
1|DESCRIPTION:
1|     Job represents the configuration of a single job.
1|
1|FIELDS:
1|   apiVersion	<string>
1|   kind	<string>
1|   metadata	<Object>
1|      annotations	<map[string]string>
1|      creationTimestamp	<string>
1|      deletionGracePeriodSeconds	<integer>
1|      deletionTimestamp	<string>
1|      finalizers	<[]string>
1|      generateName	<string>
1|      generation	<integer>
1|      labels	<map[string]string>
1|      managedFields	<[]Object>
1|         apiVersion	<string>
1|         fieldsType	<string>
1|         fieldsV1	<map[string]>
1|         manager	<string>
1|         operation	<string>
1|         subresource	<string>
1|         time	<string>
1|      name	<string>
1|      namespace	<string>
1|      ownerReferences	<[]Object>
1|         apiVersion	<string>
1|         blockOwnerDeletion	<boolean>
1|         controller	<boolean>
1|         kind	<string>
1|         name	<string>
1|         uid	<string>
1|      resourceVersion	<string>
1|      selfLink	<string>
1|      uid	<string>
1|   spec	<Object>
1|      activeDeadlineSeconds	<integer>
1|      backoffLimit	<integer>
1|      backoffLimitPerIndex	<integer>
1|      completionMode	<string>
1|      completions	<integer>
1|      managedBy	<string>
1|      manualSelector	<boolean>
1|      maxFailedIndexes	<integer>
1|      parallelism	<integer>
1|      podFailurePolicy	<Object>
1|         rules	<[]Object>
1|            action	<string>
1|            onExitCodes	<Object>
1|               containerName	<string>
1|               operator	<string>
1|               values	<[]integer>
1|            onPodConditions	<[]Object>
1|               status	<string>
1|               type	<string>
1|      podReplacementPolicy	<string>
1|      selector	<Object>
1|         matchExpressions	<[]Object>
1|            key	<string>
1|            operator	<string>
1|            values	<[]string>
1|         matchLabels	<map[string]string>
1|      successPolicy	<Object>
1|         rules	<[]Object>
1|            succeededCount	<integer>
1|            succeededIndexes	<string>
1|      suspend	<boolean>
1|      template	<Object>
1|         metadata	<Object>
1|            annotations	<map[string]string>
1|            creationTimestamp	<string>
1|            deletionGracePeriodSeconds	<integer>
1|            deletionTimestamp	<string>
1|            finalizers	<[]string>
1|            generateName	<string>
1|            generation	<integer>
1|            labels	<map[string]string>
1|            managedFields	<[]Object>
1|               apiVersion	<string>
1|               fieldsType	<string>
1|               fieldsV1	<map[string]>
1|               manager	<string>
1|               operation	<string>
1|               subresource	<string>
1|               time	<string>
1|            name	<string>
1|            namespace	<string>
1|            ownerReferences	<[]Object>
1|               apiVersion	<string>
1|               blockOwnerDeletion	<boolean>
1|               controller	<boolean>
1|               kind	<string>
1|               name	<string>
1|               uid	<string>
1|            resourceVersion	<string>
1|            selfLink	<string>
1|            uid	<string>
1|         spec	<Object>
1|            activeDeadlineSeconds	<integer>
1|            affinity	<Object>
1|               nodeAffinity	<Object>
1|                  preferredDuringSchedulingIgnoredDuringExecution	<[]Object>
1|                     preference	<Object>
1|                        matchExpressions	<[]Object>
1|                           key	<string>
1|                           operator	<string>
1|                           values	<[]string>
1|                        matchFields	<[]Object>
1|                           key	<string>
1|                           operator	<string>
1|                           values	<[]string>
1|                     weight	<integer>
1|                  requiredDuringSchedulingIgnoredDuringExecution	<Object>
1|                     nodeSelectorTerms	<[]Object>
1|                        matchExpressions	<[]Object>
1|                           key	<string>
1|                           operator	<string>
1|                           values	<[]string>
1|                        matchFields	<[]Object>
1|                           key	<string>
1|                           operator	<string>
1|                           values	<[]string>
1|               podAffinity	<Object>
1|                  preferredDuringSchedulingIgnoredDuringExecution	<[]Object>
1|                     podAffinityTerm	<Object>
1|                        labelSelector	<Object>
1|                           matchExpressions	<[]Object>
1|                              key	<string>
1|                              operator	<string>
1|                              values	<[]string>
1|                           matchLabels	<map[string]string>
1|                        matchLabelKeys	<[]string>
1|                        mismatchLabelKeys	<[]string>
1|                        namespaceSelector	<Object>
1|                           matchExpressions	<[]Object>
1|                              key	<string>
1|                              operator	<string>
1|                              values	<[]string>
1|                           matchLabels	<map[string]string>
1|                        namespaces	<[]string>
1|                        topologyKey	<string>
1|                     weight	<integer>
1|                  requiredDuringSchedulingIgnoredDuringExecution	<[]Object>
1|                     labelSelector	<Object>
1|                        matchExpressions	<[]Object>
1|                           key	<string>
1|                           operator	<string>
1|                           values	<[]string>
1|                        matchLabels	<map[string]string>
1|                     matchLabelKeys	<[]string>
1|                     mismatchLabelKeys	<[]string>
1|                     namespaceSelector	<Object>
1|                        matchExpressions	<[]Object>
1|                           key	<string>
1|                           operator	<string>
1|                           values	<[]string>
1|                        matchLabels	<map[string]string>
1|                     namespaces	<[]string>
1|                     topologyKey	<string>
1|               podAntiAffinity	<Object>
1|                  preferredDuringSchedulingIgnoredDuringExecution	<[]Object>
1|                     podAffinityTerm	<Object>
1|                        labelSelector	<Object>
1|                           matchExpressions	<[]Object>
1|                              key	<string>
1|                              operator	<string>
1|                              values	<[]string>
1|                           matchLabels	<map[string]string>
1|                        matchLabelKeys	<[]string>
1|                        mismatchLabelKeys	<[]string>
1|                        namespaceSelector	<Object>
1|                           matchExpressions	<[]Object>
1|                              key	<string>
1|                              operator	<string>
1|                              values	<[]string>
1|                           matchLabels	<map[string]string>
1|                        namespaces	<[]string>
1|                        topologyKey	<string>
1|                     weight	<integer>
1|                  requiredDuringSchedulingIgnoredDuringExecution	<[]Object>
1|                     labelSelector	<Object>
1|                        matchExpressions	<[]Object>
1|                           key	<string>
1|                           operator	<string>
1|                           values	<[]string>
1|                        matchLabels	<map[string]string>
1|                     matchLabelKeys	<[]string>
1|                     mismatchLabelKeys	<[]string>
1|                     namespaceSelector	<Object>
1|                        matchExpressions	<[]Object>
1|                           key	<string>
1|                           operator	<string>
1|                           values	<[]string>
1|                        matchLabels	<map[string]string>
1|                     namespaces	<[]string>
1|                     topologyKey	<string>
1|            automountServiceAccountToken	<boolean>
1|            containers	<[]Object>
1|               args	<[]string>
1|               command	<[]string>
1|               env	<[]Object>
1|                  name	<string>
1|                  value	<string>
1|                  valueFrom	<Object>
1|                     configMapKeyRef	<Object>
1|                        key	<string>
1|                        name	<string>
1|                        optional	<boolean>
1|                     fieldRef	<Object>
1|                        apiVersion	<string>
1|                        fieldPath	<string>
1|                     fileKeyRef	<Object>
1|                        key	<string>
1|                        optional	<boolean>
1|                        path	<string>
1|                        volumeName	<string>
1|                     resourceFieldRef	<Object>
1|                        containerName	<string>
1|                        divisor	<string>
1|                        resource	<string>
1|                     secretKeyRef	<Object>
1|                        key	<string>
1|                        name	<string>
1|                        optional	<boolean>
1|               envFrom	<[]Object>
1|                  configMapRef	<Object>
1|                     name	<string>
1|                     optional	<boolean>
1|                  prefix	<string>
1|                  secretRef	<Object>
1|                     name	<string>
1|                     optional	<boolean>
1|               image	<string>
1|               imagePullPolicy	<string>
1|               lifecycle	<Object>
1|                  postStart	<Object>
1|                     exec	<Object>
1|                        command	<[]string>
1|                     httpGet	<Object>
1|                        host	<string>
1|                        httpHeaders	<[]Object>
1|                           name	<string>
1|                           value	<string>
1|                        path	<string>
1|                        port	<string>
1|                        scheme	<string>
1|                     sleep	<Object>
1|                        seconds	<integer>
1|                     tcpSocket	<Object>
1|                        host	<string>
1|                        port	<string>
1|                  preStop	<Object>
1|                     exec	<Object>
1|                        command	<[]string>
1|                     httpGet	<Object>
1|                        host	<string>
1|                        httpHeaders	<[]Object>
1|                           name	<string>
1|                           value	<string>
1|                        path	<string>
1|                        port	<string>
1|                        scheme	<string>
1|                     sleep	<Object>
1|                        seconds	<integer>
1|                     tcpSocket	<Object>
1|                        host	<string>
1|                        port	<string>
1|                  stopSignal	<string>
1|               livenessProbe	<Object>
1|                  exec	<Object>
1|                     command	<[]string>
1|                  failureThreshold	<integer>
1|                  grpc	<Object>
1|                     port	<integer>
1|                     service	<string>
1|                  httpGet	<Object>
1|                     host	<string>
1|                     httpHeaders	<[]Object>
1|                        name	<string>
1|                        value	<string>
1|                     path	<string>
1|                     port	<string>
1|                     scheme	<string>
1|                  initialDelaySeconds	<integer>
1|                  periodSeconds	<integer>
1|                  successThreshold	<integer>
1|                  tcpSocket	<Object>
1|                     host	<string>
1|                     port	<string>
1|                  terminationGracePeriodSeconds	<integer>
1|                  timeoutSeconds	<integer>
1|               name	<string>
1|               ports	<[]Object>
1|                  containerPort	<integer>
1|                  hostIP	<string>
1|                  hostPort	<integer>
1|                  name	<string>
1|                  protocol	<string>
1|               readinessProbe	<Object>
1|                  exec	<Object>
1|                     command	<[]string>
1|                  failureThreshold	<integer>
1|                  grpc	<Object>
1|                     port	<integer>
1|                     service	<string>
1|                  httpGet	<Object>
1|                     host	<string>
1|                     httpHeaders	<[]Object>
1|                        name	<string>
1|                        value	<string>
1|                     path	<string>
1|                     port	<string>
1|                     scheme	<string>
1|                  initialDelaySeconds	<integer>
1|                  periodSeconds	<integer>
1|                  successThreshold	<integer>
1|                  tcpSocket	<Object>
1|                     host	<string>
1|                     port	<string>
1|                  terminationGracePeriodSeconds	<integer>
1|                  timeoutSeconds	<integer>
1|               resizePolicy	<[]Object>
1|                  resourceName	<string>
1|                  restartPolicy	<string>
1|               resources	<Object>
1|                  claims	<[]Object>
1|                     name	<string>
1|                     request	<string>
1|                  limits	<map[string]string>
1|                  requests	<map[string]string>
1|               restartPolicy	<string>
1|               restartPolicyRules	<[]Object>
1|                  action	<string>
1|                  exitCodes	<Object>
1|                     operator	<string>
1|                     values	<[]integer>
1|               securityContext	<Object>
1|                  allowPrivilegeEscalation	<boolean>
1|                  appArmorProfile	<Object>
1|                     localhostProfile	<string>
1|                     type	<string>
1|                  capabilities	<Object>
1|                     add	<[]string>
1|                     drop	<[]string>
1|                  privileged	<boolean>
1|                  procMount	<string>
1|                  readOnlyRootFilesystem	<boolean>
1|                  runAsGroup	<integer>
1|                  runAsNonRoot	<boolean>
1|                  runAsUser	<integer>
1|                  seLinuxOptions	<Object>
1|                     level	<string>
1|                     role	<string>
1|                     type	<string>
1|                     user	<string>
1|                  seccompProfile	<Object>
1|                     localhostProfile	<string>
1|                     type	<string>
1|                  windowsOptions	<Object>
1|                     gmsaCredentialSpec	<string>
1|                     gmsaCredentialSpecName	<string>
1|                     hostProcess	<boolean>
1|                     runAsUserName	<string>
1|               startupProbe	<Object>
1|                  exec	<Object>
1|                     command	<[]string>
1|                  failureThreshold	<integer>
1|                  grpc	<Object>
1|                     port	<integer>
1|                     service	<string>
1|                  httpGet	<Object>
1|                     host	<string>
1|                     httpHeaders	<[]Object>
1|                        name	<string>
1|                        value	<string>
1|                     path	<string>
1|                     port	<string>
1|                     scheme	<string>
1|                  initialDelaySeconds	<integer>
1|                  periodSeconds	<integer>
1|                  successThreshold	<integer>
1|                  tcpSocket	<Object>
1|                     host	<string>
1|                     port	<string>
1|                  terminationGracePeriodSeconds	<integer>
1|                  timeoutSeconds	<integer>
1|               stdin	<boolean>
1|               stdinOnce	<boolean>
1|               terminationMessagePath	<string>
1|               terminationMessagePolicy	<string>
1|               tty	<boolean>
1|               volumeDevices	<[]Object>
1|                  devicePath	<string>
1|                  name	<string>
1|               volumeMounts	<[]Object>
1|                  mountPath	<string>
1|                  mountPropagation	<string>
1|                  name	<string>
1|                  readOnly	<boolean>
1|                  recursiveReadOnly	<string>
1|                  subPath	<string>
1|                  subPathExpr	<string>
1|               workingDir	<string>
1|            dnsConfig	<Object>
1|               nameservers	<[]string>
1|               options	<[]Object>
1|                  name	<string>
1|                  value	<string>
1|               searches	<[]string>
1|            dnsPolicy	<string>
1|            enableServiceLinks	<boolean>
1|            ephemeralContainers	<[]Object>
1|               args	<[]string>
1|               command	<[]string>
1|               env	<[]Object>
1|                  name	<string>
1|                  value	<string>
1|                  valueFrom	<Object>
1|                     configMapKeyRef	<Object>
1|                        key	<string>
1|                        name	<string>
1|                        optional	<boolean>
1|                     fieldRef	<Object>
1|                        apiVersion	<string>
1|                        fieldPath	<string>
1|                     fileKeyRef	<Object>
1|                        key	<string>
1|                        optional	<boolean>
1|                        path	<string>
1|                        volumeName	<string>
1|                     resourceFieldRef	<Object>
1|                        containerName	<string>
1|                        divisor	<string>
1|                        resource	<string>
1|                     secretKeyRef	<Object>
1|                        key	<string>
1|                        name	<string>
1|                        optional	<boolean>
1|               envFrom	<[]Object>
1|                  configMapRef	<Object>
1|                     name	<string>
1|                     optional	<boolean>
1|                  prefix	<string>
1|                  secretRef	<Object>
1|                     name	<string>
1|                     optional	<boolean>
1|               image	<string>
1|               imagePullPolicy	<string>
1|               lifecycle	<Object>
1|                  postStart	<Object>
1|                     exec	<Object>
1|                        command	<[]string>
1|                     httpGet	<Object>
1|                        host	<string>
1|                        httpHeaders	<[]Object>
1|                           name	<string>
1|                           value	<string>
1|                        path	<string>
1|                        port	<string>
1|                        scheme	<string>
1|                     sleep	<Object>
1|                        seconds	<integer>
1|                     tcpSocket	<Object>
1|                        host	<string>
1|                        port	<string>
1|                  preStop	<Object>
1|                     exec	<Object>
1|                        command	<[]string>
1|                     httpGet	<Object>
1|                        host	<string>
1|                        httpHeaders	<[]Object>
1|                           name	<string>
1|                           value	<string>
1|                        path	<string>
1|                        port	<string>
1|                        scheme	<string>
1|                     sleep	<Object>
1|                        seconds	<integer>
1|                     tcpSocket	<Object>
1|                        host	<string>
1|                        port	<string>
1|                  stopSignal	<string>
1|               livenessProbe	<Object>
1|                  exec	<Object>
1|                     command	<[]string>
1|                  failureThreshold	<integer>
1|                  grpc	<Object>
1|                     port	<integer>
1|                     service	<string>
1|                  httpGet	<Object>
1|                     host	<string>
1|                     httpHeaders	<[]Object>
1|                        name	<string>
1|                        value	<string>
1|                     path	<string>
1|                     port	<string>
1|                     scheme	<string>
1|                  initialDelaySeconds	<integer>
1|                  periodSeconds	<integer>
1|                  successThreshold	<integer>
1|                  tcpSocket	<Object>
1|                     host	<string>
1|                     port	<string>
1|                  terminationGracePeriodSeconds	<integer>
1|                  timeoutSeconds	<integer>
1|               name	<string>
1|               ports	<[]Object>
1|                  containerPort	<integer>
1|                  hostIP	<string>
1|                  hostPort	<integer>
1|                  name	<string>
1|                  protocol	<string>
1|               readinessProbe	<Object>
1|                  exec	<Object>
1|                     command	<[]string>
1|                  failureThreshold	<integer>
1|                  grpc	<Object>
1|                     port	<integer>
1|                     service	<string>
1|                  httpGet	<Object>
1|                     host	<string>
1|                     httpHeaders	<[]Object>
1|                        name	<string>
1|                        value	<string>
1|                     path	<string>
1|                     port	<string>
1|                     scheme	<string>
1|                  initialDelaySeconds	<integer>
1|                  periodSeconds	<integer>
1|                  successThreshold	<integer>
1|                  tcpSocket	<Object>
1|                     host	<string>
1|                     port	<string>
1|                  terminationGracePeriodSeconds	<integer>
1|                  timeoutSeconds	<integer>
1|               resizePolicy	<[]Object>
1|                  resourceName	<string>
1|                  restartPolicy	<string>
1|               resources	<Object>
1|                  claims	<[]Object>
1|                     name	<string>
1|                     request	<string>
1|                  limits	<map[string]string>
1|                  requests	<map[string]string>
1|               restartPolicy	<string>
1|               restartPolicyRules	<[]Object>
1|                  action	<string>
1|                  exitCodes	<Object>
1|                     operator	<string>
1|                     values	<[]integer>
1|               securityContext	<Object>
1|                  allowPrivilegeEscalation	<boolean>
1|                  appArmorProfile	<Object>
1|                     localhostProfile	<string>
1|                     type	<string>
1|                  capabilities	<Object>
1|                     add	<[]string>
1|                     drop	<[]string>
1|                  privileged	<boolean>
1|                  procMount	<string>
1|                  readOnlyRootFilesystem	<boolean>
1|                  runAsGroup	<integer>
1|                  runAsNonRoot	<boolean>
1|                  runAsUser	<integer>
1|                  seLinuxOptions	<Object>
1|                     level	<string>
1|                     role	<string>
1|                     type	<string>
1|                     user	<string>
1|                  seccompProfile	<Object>
1|                     localhostProfile	<string>
1|                     type	<string>
1|                  windowsOptions	<Object>
1|                     gmsaCredentialSpec	<string>
1|                     gmsaCredentialSpecName	<string>
1|                     hostProcess	<boolean>
1|                     runAsUserName	<string>
1|               startupProbe	<Object>
1|                  exec	<Object>
1|                     command	<[]string>
1|                  failureThreshold	<integer>
1|                  grpc	<Object>
1|                     port	<integer>
1|                     service	<string>
1|                  httpGet	<Object>
1|                     host	<string>
1|                     httpHeaders	<[]Object>
1|                        name	<string>
1|                        value	<string>
1|                     path	<string>
1|                     port	<string>
1|                     scheme	<string>
1|                  initialDelaySeconds	<integer>
1|                  periodSeconds	<integer>
1|                  successThreshold	<integer>
1|                  tcpSocket	<Object>
1|                     host	<string>
1|                     port	<string>
1|                  terminationGracePeriodSeconds	<integer>
1|                  timeoutSeconds	<integer>
1|               stdin	<boolean>
1|               stdinOnce	<boolean>
1|               targetContainerName	<string>
1|               terminationMessagePath	<string>
1|               terminationMessagePolicy	<string>
1|               tty	<boolean>
1|               volumeDevices	<[]Object>
1|                  devicePath	<string>
1|                  name	<string>
1|               volumeMounts	<[]Object>
1|                  mountPath	<string>
1|                  mountPropagation	<string>
1|                  name	<string>
1|                  readOnly	<boolean>
1|                  recursiveReadOnly	<string>
1|                  subPath	<string>
1|                  subPathExpr	<string>
1|               workingDir	<string>
1|            hostAliases	<[]Object>
1|               hostnames	<[]string>
1|               ip	<string>
1|            hostIPC	<boolean>
1|            hostNetwork	<boolean>
1|            hostPID	<boolean>
1|            hostUsers	<boolean>
1|            hostname	<string>
1|            hostnameOverride	<string>
1|            imagePullSecrets	<[]Object>
1|               name	<string>
1|            initContainers	<[]Object>
1|               args	<[]string>
1|               command	<[]string>
1|               env	<[]Object>
1|                  name	<string>
1|                  value	<string>
1|                  valueFrom	<Object>
1|                     configMapKeyRef	<Object>
1|                        key	<string>
1|                        name	<string>
1|                        optional	<boolean>
1|                     fieldRef	<Object>
1|                        apiVersion	<string>
1|                        fieldPath	<string>
1|                     fileKeyRef	<Object>
1|                        key	<string>
1|                        optional	<boolean>
1|                        path	<string>
1|                        volumeName	<string>
1|                     resourceFieldRef	<Object>
1|                        containerName	<string>
1|                        divisor	<string>
1|                        resource	<string>
1|                     secretKeyRef	<Object>
1|                        key	<string>
1|                        name	<string>
1|                        optional	<boolean>
1|               envFrom	<[]Object>
1|                  configMapRef	<Object>
1|                     name	<string>
1|                     optional	<boolean>
1|                  prefix	<string>
1|                  secretRef	<Object>
1|                     name	<string>
1|                     optional	<boolean>
1|               image	<string>
1|               imagePullPolicy	<string>
1|               lifecycle	<Object>
1|                  postStart	<Object>
1|                     exec	<Object>
1|                        command	<[]string>
1|                     httpGet	<Object>
1|                        host	<string>
1|                        httpHeaders	<[]Object>
1|                           name	<string>
1|                           value	<string>
1|                        path	<string>
1|                        port	<string>
1|                        scheme	<string>
1|                     sleep	<Object>
1|                        seconds	<integer>
1|                     tcpSocket	<Object>
1|                        host	<string>
1|                        port	<string>
1|                  preStop	<Object>
1|                     exec	<Object>
1|                        command	<[]string>
1|                     httpGet	<Object>
1|                        host	<string>
1|                        httpHeaders	<[]Object>
1|                           name	<string>
1|                           value	<string>
1|                        path	<string>
1|                        port	<string>
1|                        scheme	<string>
1|                     sleep	<Object>
1|                        seconds	<integer>
1|                     tcpSocket	<Object>
1|                        host	<string>
1|                        port	<string>
1|                  stopSignal	<string>
1|               livenessProbe	<Object>
1|                  exec	<Object>
1|                     command	<[]string>
1|                  failureThreshold	<integer>
1|                  grpc	<Object>
1|                     port	<integer>
1|                     service	<string>
1|                  httpGet	<Object>
1|                     host	<string>
1|                     httpHeaders	<[]Object>
1|                        name	<string>
1|                        value	<string>
1|                     path	<string>
1|                     port	<string>
1|                     scheme	<string>
1|                  initialDelaySeconds	<integer>
1|                  periodSeconds	<integer>
1|                  successThreshold	<integer>
1|                  tcpSocket	<Object>
1|                     host	<string>
1|                     port	<string>
1|                  terminationGracePeriodSeconds	<integer>
1|                  timeoutSeconds	<integer>
1|               name	<string>
1|               ports	<[]Object>
1|                  containerPort	<integer>
1|                  hostIP	<string>
1|                  hostPort	<integer>
1|                  name	<string>
1|                  protocol	<string>
1|               readinessProbe	<Object>
1|                  exec	<Object>
1|                     command	<[]string>
1|                  failureThreshold	<integer>
1|                  grpc	<Object>
1|                     port	<integer>
1|                     service	<string>
1|                  httpGet	<Object>
1|                     host	<string>
1|                     httpHeaders	<[]Object>
1|                        name	<string>
1|                        value	<string>
1|                     path	<string>
1|                     port	<string>
1|                     scheme	<string>
1|                  initialDelaySeconds	<integer>
1|                  periodSeconds	<integer>
1|                  successThreshold	<integer>
1|                  tcpSocket	<Object>
1|                     host	<string>
1|                     port	<string>
1|                  terminationGracePeriodSeconds	<integer>
1|                  timeoutSeconds	<integer>
1|               resizePolicy	<[]Object>
1|                  resourceName	<string>
1|                  restartPolicy	<string>
1|               resources	<Object>
1|                  claims	<[]Object>
1|                     name	<string>
1|                     request	<string>
1|                  limits	<map[string]string>
1|                  requests	<map[string]string>
1|               restartPolicy	<string>
1|               restartPolicyRules	<[]Object>
1|                  action	<string>
1|                  exitCodes	<Object>
1|                     operator	<string>
1|                     values	<[]integer>
1|               securityContext	<Object>
1|                  allowPrivilegeEscalation	<boolean>
1|                  appArmorProfile	<Object>
1|                     localhostProfile	<string>
1|                     type	<string>
1|                  capabilities	<Object>
1|                     add	<[]string>
1|                     drop	<[]string>
1|                  privileged	<boolean>
1|                  procMount	<string>
1|                  readOnlyRootFilesystem	<boolean>
1|                  runAsGroup	<integer>
1|                  runAsNonRoot	<boolean>
1|                  runAsUser	<integer>
1|                  seLinuxOptions	<Object>
1|                     level	<string>
1|                     role	<string>
1|                     type	<string>
1|                     user	<string>
1|                  seccompProfile	<Object>
1|                     localhostProfile	<string>
1|                     type	<string>
1|                  windowsOptions	<Object>
1|                     gmsaCredentialSpec	<string>
1|                     gmsaCredentialSpecName	<string>
1|                     hostProcess	<boolean>
1|                     runAsUserName	<string>
1|               startupProbe	<Object>
1|                  exec	<Object>
1|                     command	<[]string>
1|                  failureThreshold	<integer>
1|                  grpc	<Object>
1|                     port	<integer>
1|                     service	<string>
1|                  httpGet	<Object>
1|                     host	<string>
1|                     httpHeaders	<[]Object>
1|                        name	<string>
1|                        value	<string>
1|                     path	<string>
1|                     port	<string>
1|                     scheme	<string>
1|                  initialDelaySeconds	<integer>
1|                  periodSeconds	<integer>
1|                  successThreshold	<integer>
1|                  tcpSocket	<Object>
1|                     host	<string>
1|                     port	<string>
1|                  terminationGracePeriodSeconds	<integer>
1|                  timeoutSeconds	<integer>
1|               stdin	<boolean>
1|               stdinOnce	<boolean>
1|               terminationMessagePath	<string>
1|               terminationMessagePolicy	<string>
1|               tty	<boolean>
1|               volumeDevices	<[]Object>
1|                  devicePath	<string>
1|                  name	<string>
1|               volumeMounts	<[]Object>
1|                  mountPath	<string>
1|                  mountPropagation	<string>
1|                  name	<string>
1|                  readOnly	<boolean>
1|                  recursiveReadOnly	<string>
1|                  subPath	<string>
1|                  subPathExpr	<string>
1|               workingDir	<string>
1|            nodeName	<string>
1|            nodeSelector	<map[string]string>
1|            os	<Object>
1|               name	<string>
1|            overhead	<map[string]string>
1|            preemptionPolicy	<string>
1|            priority	<integer>
1|            priorityClassName	<string>
1|            readinessGates	<[]Object>
1|               conditionType	<string>
1|            resourceClaims	<[]Object>
1|               name	<string>
1|               resourceClaimName	<string>
1|               resourceClaimTemplateName	<string>
1|            resources	<Object>
1|               claims	<[]Object>
1|                  name	<string>
1|                  request	<string>
1|               limits	<map[string]string>
1|               requests	<map[string]string>
1|            restartPolicy	<string>
1|            runtimeClassName	<string>
1|            schedulerName	<string>
1|            schedulingGates	<[]Object>
1|               name	<string>
1|            schedulingGroup	<Object>
1|               podGroupName	<string>
1|            securityContext	<Object>
1|               appArmorProfile	<Object>
1|                  localhostProfile	<string>
1|                  type	<string>
1|               fsGroup	<integer>
1|               fsGroupChangePolicy	<string>
1|               runAsGroup	<integer>
1|               runAsNonRoot	<boolean>
1|               runAsUser	<integer>
1|               seLinuxChangePolicy	<string>
1|               seLinuxOptions	<Object>
1|                  level	<string>
1|                  role	<string>
1|                  type	<string>
1|                  user	<string>
1|               seccompProfile	<Object>
1|                  localhostProfile	<string>
1|                  type	<string>
1|               supplementalGroups	<[]integer>
1|               supplementalGroupsPolicy	<string>
1|               sysctls	<[]Object>
1|                  name	<string>
1|                  value	<string>
1|               windowsOptions	<Object>
1|                  gmsaCredentialSpec	<string>
1|                  gmsaCredentialSpecName	<string>
1|                  hostProcess	<boolean>
1|                  runAsUserName	<string>
1|            serviceAccount	<string>
1|            serviceAccountName	<string>
1|            setHostnameAsFQDN	<boolean>
1|            shareProcessNamespace	<boolean>
1|            subdomain	<string>
1|            terminationGracePeriodSeconds	<integer>
1|            tolerations	<[]Object>
1|               effect	<string>
1|               key	<string>
1|               operator	<string>
1|               tolerationSeconds	<integer>
1|               value	<string>
1|            topologySpreadConstraints	<[]Object>
1|               labelSelector	<Object>
1|                  matchExpressions	<[]Object>
1|                     key	<string>
1|                     operator	<string>
1|                     values	<[]string>
1|                  matchLabels	<map[string]string>
1|               matchLabelKeys	<[]string>
1|               maxSkew	<integer>
1|               minDomains	<integer>
1|               nodeAffinityPolicy	<string>
1|               nodeTaintsPolicy	<string>
1|               topologyKey	<string>
1|               whenUnsatisfiable	<string>
1|            volumes	<[]Object>
1|               awsElasticBlockStore	<Object>
1|                  fsType	<string>
1|                  partition	<integer>
1|                  readOnly	<boolean>
1|                  volumeID	<string>
1|               azureDisk	<Object>
1|                  cachingMode	<string>
1|                  diskName	<string>
1|                  diskURI	<string>
1|                  fsType	<string>
1|                  kind	<string>
1|                  readOnly	<boolean>
1|               azureFile	<Object>
1|                  readOnly	<boolean>
1|                  secretName	<string>
1|                  shareName	<string>
1|               cephfs	<Object>
1|                  monitors	<[]string>
1|                  path	<string>
1|                  readOnly	<boolean>
1|                  secretFile	<string>
1|                  secretRef	<Object>
1|                     name	<string>
1|                  user	<string>
1|               cinder	<Object>
1|                  fsType	<string>
1|                  readOnly	<boolean>
1|                  secretRef	<Object>
1|                     name	<string>
1|                  volumeID	<string>
1|               configMap	<Object>
1|                  defaultMode	<integer>
1|                  items	<[]Object>
1|                     key	<string>
1|                     mode	<integer>
1|                     path	<string>
1|                  name	<string>
1|                  optional	<boolean>
1|               csi	<Object>
1|                  driver	<string>
1|                  fsType	<string>
1|                  nodePublishSecretRef	<Object>
1|                     name	<string>
1|                  readOnly	<boolean>
1|                  volumeAttributes	<map[string]string>
1|               downwardAPI	<Object>
1|                  defaultMode	<integer>
1|                  items	<[]Object>
1|                     fieldRef	<Object>
1|                        apiVersion	<string>
1|                        fieldPath	<string>
1|                     mode	<integer>
1|                     path	<string>
1|                     resourceFieldRef	<Object>
1|                        containerName	<string>
1|                        divisor	<string>
1|                        resource	<string>
1|               emptyDir	<Object>
1|                  medium	<string>
1|                  sizeLimit	<string>
1|               ephemeral	<Object>
1|                  volumeClaimTemplate	<Object>
1|                     metadata	<Object>
1|                        annotations	<map[string]string>
1|                        creationTimestamp	<string>
1|                        deletionGracePeriodSeconds	<integer>
1|                        deletionTimestamp	<string>
1|                        finalizers	<[]string>
1|                        generateName	<string>
1|                        generation	<integer>
1|                        labels	<map[string]string>
1|                        managedFields	<[]Object>
1|                           apiVersion	<string>
1|                           fieldsType	<string>
1|                           fieldsV1	<map[string]>
1|                           manager	<string>
1|                           operation	<string>
1|                           subresource	<string>
1|                           time	<string>
1|                        name	<string>
1|                        namespace	<string>
1|                        ownerReferences	<[]Object>
1|                           apiVersion	<string>
1|                           blockOwnerDeletion	<boolean>
1|                           controller	<boolean>
1|                           kind	<string>
1|                           name	<string>
1|                           uid	<string>
1|                        resourceVersion	<string>
1|                        selfLink	<string>
1|                        uid	<string>
1|                     spec	<Object>
1|                        accessModes	<[]string>
1|                        dataSource	<Object>
1|                           apiGroup	<string>
1|                           kind	<string>
1|                           name	<string>
1|                        dataSourceRef	<Object>
1|                           apiGroup	<string>
1|                           kind	<string>
1|                           name	<string>
1|                           namespace	<string>
1|                        resources	<Object>
1|                           limits	<map[string]string>
1|                           requests	<map[string]string>
1|                        selector	<Object>
1|                           matchExpressions	<[]Object>
1|                              key	<string>
1|                              operator	<string>
1|                              values	<[]string>
1|                           matchLabels	<map[string]string>
1|                        storageClassName	<string>
1|                        volumeAttributesClassName	<string>
1|                        volumeMode	<string>
1|                        volumeName	<string>
1|               fc	<Object>
1|                  fsType	<string>
1|                  lun	<integer>
1|                  readOnly	<boolean>
1|                  targetWWNs	<[]string>
1|                  wwids	<[]string>
1|               flexVolume	<Object>
1|                  driver	<string>
1|                  fsType	<string>
1|                  options	<map[string]string>
1|                  readOnly	<boolean>
1|                  secretRef	<Object>
1|                     name	<string>
1|               flocker	<Object>
1|                  datasetName	<string>
1|                  datasetUUID	<string>
1|               gcePersistentDisk	<Object>
1|                  fsType	<string>
1|                  partition	<integer>
1|                  pdName	<string>
1|                  readOnly	<boolean>
1|               gitRepo	<Object>
1|                  directory	<string>
1|                  repository	<string>
1|                  revision	<string>
1|               glusterfs	<Object>
1|                  endpoints	<string>
1|                  path	<string>
1|                  readOnly	<boolean>
1|               hostPath	<Object>
1|                  path	<string>
1|                  type	<string>
1|               image	<Object>
1|                  pullPolicy	<string>
1|                  reference	<string>
1|               iscsi	<Object>
1|                  chapAuthDiscovery	<boolean>
1|                  chapAuthSession	<boolean>
1|                  fsType	<string>
1|                  initiatorName	<string>
1|                  iqn	<string>
1|                  iscsiInterface	<string>
1|                  lun	<integer>
1|                  portals	<[]string>
1|                  readOnly	<boolean>
1|                  secretRef	<Object>
1|                     name	<string>
1|                  targetPortal	<string>
1|               name	<string>
1|               nfs	<Object>
1|                  path	<string>
1|                  readOnly	<boolean>
1|                  server	<string>
1|               persistentVolumeClaim	<Object>
1|                  claimName	<string>
1|                  readOnly	<boolean>
1|               photonPersistentDisk	<Object>
1|                  fsType	<string>
1|                  pdID	<string>
1|               portworxVolume	<Object>
1|                  fsType	<string>
1|                  readOnly	<boolean>
1|                  volumeID	<string>
1|               projected	<Object>
1|                  defaultMode	<integer>
1|                  sources	<[]Object>
1|                     clusterTrustBundle	<Object>
1|                        labelSelector	<Object>
1|                           matchExpressions	<[]Object>
1|                              key	<string>
1|                              operator	<string>
1|                              values	<[]string>
1|                           matchLabels	<map[string]string>
1|                        name	<string>
1|                        optional	<boolean>
1|                        path	<string>
1|                        signerName	<string>
1|                     configMap	<Object>
1|                        items	<[]Object>
1|                           key	<string>
1|                           mode	<integer>
1|                           path	<string>
1|                        name	<string>
1|                        optional	<boolean>
1|                     downwardAPI	<Object>
1|                        items	<[]Object>
1|                           fieldRef	<Object>
1|                              apiVersion	<string>
1|                              fieldPath	<string>
1|                           mode	<integer>
1|                           path	<string>
1|                           resourceFieldRef	<Object>
1|                              containerName	<string>
1|                              divisor	<string>
1|                              resource	<string>
1|                     podCertificate	<Object>
1|                        certificateChainPath	<string>
1|                        credentialBundlePath	<string>
1|                        keyPath	<string>
1|                        keyType	<string>
1|                        maxExpirationSeconds	<integer>
1|                        signerName	<string>
1|                        userAnnotations	<map[string]string>
1|                     secret	<Object>
1|                        items	<[]Object>
1|                           key	<string>
1|                           mode	<integer>
1|                           path	<string>
1|                        name	<string>
1|                        optional	<boolean>
1|                     serviceAccountToken	<Object>
1|                        audience	<string>
1|                        expirationSeconds	<integer>
1|                        path	<string>
1|               quobyte	<Object>
1|                  group	<string>
1|                  readOnly	<boolean>
1|                  registry	<string>
1|                  tenant	<string>
1|                  user	<string>
1|                  volume	<string>
1|               rbd	<Object>
1|                  fsType	<string>
1|                  image	<string>
1|                  keyring	<string>
1|                  monitors	<[]string>
1|                  pool	<string>
1|                  readOnly	<boolean>
1|                  secretRef	<Object>
1|                     name	<string>
1|                  user	<string>
1|               scaleIO	<Object>
1|                  fsType	<string>
1|                  gateway	<string>
1|                  protectionDomain	<string>
1|                  readOnly	<boolean>
1|                  secretRef	<Object>
1|                     name	<string>
1|                  sslEnabled	<boolean>
1|                  storageMode	<string>
1|                  storagePool	<string>
1|                  system	<string>
1|                  volumeName	<string>
1|               secret	<Object>
1|                  defaultMode	<integer>
1|                  items	<[]Object>
1|                     key	<string>
1|                     mode	<integer>
1|                     path	<string>
1|                  optional	<boolean>
1|                  secretName	<string>
1|               storageos	<Object>
1|                  fsType	<string>
1|                  readOnly	<boolean>
1|                  secretRef	<Object>
1|                     name	<string>
1|                  volumeName	<string>
1|                  volumeNamespace	<string>
1|               vsphereVolume	<Object>
1|                  fsType	<string>
1|                  storagePolicyID	<string>
1|                  storagePolicyName	<string>
1|                  volumePath	<string>
1|      ttlSecondsAfterFinished	<integer>
1|   status	<Object>
1|      active	<integer>
1|      completedIndexes	<string>
1|      completionTime	<string>
1|      conditions	<[]Object>
1|         lastProbeTime	<string>
1|         lastTransitionTime	<string>
1|         message	<string>
1|         reason	<string>
1|         status	<string>
1|         type	<string>
1|      failed	<integer>
1|      failedIndexes	<string>
1|      ready	<integer>
1|      startTime	<string>
1|      succeeded	<integer>
1|      terminating	<integer>
1|      uncountedTerminatedPods	<Object>
1|         failed	<[]string>
1|         succeeded	<[]string>
