# The tutorials "Connecting Applications with Services", "Using Source IP" and "Exposing an External IP Address".
> run-my-nginx.yaml
| apiVersion: apps/v1
| kind: Deployment
| metadata:
|   name: my-nginx
| spec:
|   selector:
|     matchLabels:
|       run: my-nginx
|   replicas: 2
|   template:
|     metadata:
|       labels:
|         run: my-nginx
|     spec:
|       containers:
|       - name: my-nginx
|         image: nginx
|         ports:
|         - containerPort: 80
> nginx-svc.yaml
| apiVersion: v1
| kind: Service
| metadata:
|   name: my-nginx
|   labels:
|     run: my-nginx
| spec:
|   ports:
|   - port: 80
|     protocol: TCP
|   selector:
|     run: my-nginx
> nginx-secure-app.yaml
| apiVersion: v1
| kind: Service
| metadata:
|   name: my-nginx
|   labels:
|     run: my-nginx
| spec:
|   type: NodePort
|   ports:
|   - port: 8080
|     targetPort: 80
|     protocol: TCP
|     name: http
|   - port: 443
|     protocol: TCP
|     name: https
|   selector:
|     run: my-nginx
> load-balancer-example.yaml
| apiVersion: apps/v1
| kind: Deployment
| metadata:
|   labels:
|     app.kubernetes.io/name: load-balancer-example
|   name: hello-world
| spec:
|   replicas: 5
|   selector:
|     matchLabels:
|       app.kubernetes.io/name: load-balancer-example
|   template:
|     metadata:
|       labels:
|         app.kubernetes.io/name: load-balancer-example
|     spec:
|       containers:
|       - image: registry.k8s.io/e2e-test-images/agnhost:2.53
|         name: hello-world
|         args: [netexec, --http-port=8080]
|         ports:
|         - containerPort: 8080
$ kubectl apply -f ./run-my-nginx.yaml
1|deployment.apps/my-nginx created
@ ready
$ kubectl get pods -l run=my-nginx -o custom-columns=POD_IP:.status.podIPs | sort
1|POD_IP
1|[map[ip:10.244.1.2]]
1|[map[ip:10.244.2.2]]
$ kubectl expose deployment/my-nginx
1|service/my-nginx exposed
$ kubectl delete svc my-nginx
1|service "my-nginx" deleted from default namespace
$ kubectl apply -f nginx-svc.yaml
1|service/my-nginx created
$ kubectl get svc my-nginx
1|NAME       TYPE        CLUSTER-IP    EXTERNAL-IP   PORT(S)   AGE
1|my-nginx   ClusterIP   10.96.83.96   <none>        80/TCP    1s
$ kubectl describe svc my-nginx
1|Name:                     my-nginx
1|Namespace:                default
1|Labels:                   run=my-nginx
1|Annotations:              <none>
1|Selector:                 run=my-nginx
1|Type:                     ClusterIP
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|IP:                       10.96.83.96
1|IPs:                      10.96.83.96
1|Port:                     <unset>  80/TCP
1|TargetPort:               80/TCP
1|Endpoints:                10.244.2.2:80,10.244.1.2:80
1|Session Affinity:         None
1|Internal Traffic Policy:  Cluster
1|Events:                   <none>
@ sync
$ kubectl get endpointslices -l kubernetes.io/service-name=my-nginx
1|NAME             ADDRESSTYPE   PORTS   ENDPOINTS               AGE
1|my-nginx-jbns6   IPv4          80      10.244.2.2,10.244.1.2   5s
$ kubectl get pods -l run=my-nginx -o jsonpath='{.items[0].metadata.name}' | cut -c1-9
1|my-nginx-
$ kubectl scale deployment my-nginx --replicas=0; kubectl scale deployment my-nginx --replicas=2
1|deployment.apps/my-nginx scaled
1|deployment.apps/my-nginx scaled
@ ready
$ kubectl get services kube-dns --namespace=kube-system
1|NAME       TYPE        CLUSTER-IP   EXTERNAL-IP   PORT(S)                  AGE
1|kube-dns   ClusterIP   10.96.0.10   <none>        53/UDP,53/TCP,9153/TCP   5m24s
$ kubectl run curl --image=radial/busyboxplus:curl --restart=Never --dry-run=client -o yaml -- sleep 3600
1|apiVersion: v1
1|kind: Pod
1|metadata:
1|  labels:
1|    run: curl
1|  name: curl
1|spec:
1|  containers:
1|  - args:
1|    - sleep
1|    - "3600"
1|    image: radial/busyboxplus:curl
1|    name: curl
1|    resources: {}
1|  dnsPolicy: ClusterFirst
1|  restartPolicy: Never
1|status: {}
$ kubectl create secret tls nginxsecret --key /tmp/nginx.key --cert /tmp/nginx.crt
2|error: Cannot read file /tmp/nginx.crt, open /tmp/nginx.crt: no such file or directory
? 1
$ kubectl get secrets
2|No resources found in default namespace.
$ kubectl create configmap nginxconfigmap --from-literal=default.conf='server { listen 80; }'
1|configmap/nginxconfigmap created
$ kubectl get configmaps
1|NAME               DATA   AGE
1|kube-root-ca.crt   1      26s
1|nginxconfigmap     1      1s
$ kubectl describe configmap nginxconfigmap
1|Name:         nginxconfigmap
1|Namespace:    default
1|Labels:       <none>
1|Annotations:  <none>
1|
1|Data
1|====
1|default.conf:
1|----
1|server { listen 80; }
1|
1|
1|BinaryData
1|====
1|
1|Events:  <none>
$ kubectl delete deployments,svc my-nginx; kubectl create -f ./nginx-secure-app.yaml
1|deployment.apps "my-nginx" deleted from default namespace
1|service "my-nginx" deleted from default namespace
1|service/my-nginx created
$ kubectl get svc my-nginx -o yaml | grep nodePort -C 5 | grep -v -E 'nodePort|clusterIP|uid'
1|  ipFamilies:
1|  - IPv4
1|  ipFamilyPolicy: SingleStack
1|  ports:
1|  - name: http
1|    port: 8080
1|    protocol: TCP
1|    targetPort: 80
1|  - name: https
1|    port: 443
1|    protocol: TCP
1|    targetPort: 443
1|  selector:
1|    run: my-nginx
$ kubectl get nodes -o yaml | grep ExternalIP -C 1
? 1
$ kubectl get nodes -o jsonpath='{.items[*].status.addresses[?(@.type=="InternalIP")].address}{"\n"}'
1|172.18.0.2 172.18.0.3 172.18.0.4
$ KUBE_EDITOR="sed -i s/NodePort/LoadBalancer/" kubectl edit svc my-nginx
1|service/my-nginx edited
@ sleep 2
$ kubectl get svc my-nginx
1|NAME       TYPE           CLUSTER-IP     EXTERNAL-IP      PORT(S)                        AGE
1|my-nginx   LoadBalancer   10.96.72.125   172.18.255.200   8080:31996/TCP,443:32661/TCP   5s
$ kubectl describe service my-nginx | grep -E 'Type|LoadBalancer|Endpoints'
1|Type:                     LoadBalancer
1|LoadBalancer Ingress:     172.18.255.200 (VIP)
1|Endpoints:                
1|Endpoints:                
$ KUBE_EDITOR=true kubectl edit svc my-nginx
2|Edit cancelled, no changes made.
$ KUBE_EDITOR="sed -i s/port:.443/port:\ 70000/" kubectl edit svc my-nginx 2>&1 | sed 's,/tmp/[^ "]*,TMP,'
1|error: services "my-nginx" is invalid
1|A copy of your changes has been stored to "TMP"
1|error: Edit cancelled, no valid changes were saved.
$ KUBE_EDITOR="sed -i s/Cluster/Nearby/" kubectl edit svc my-nginx 2>&1 | sed 's,/tmp/[^ "]*,TMP,' | head -5
1|error: services "my-nginx" is invalid
1|A copy of your changes has been stored to "TMP"
1|error: Edit cancelled, no valid changes were saved.
$ kubectl delete svc my-nginx
1|service "my-nginx" deleted from default namespace
$ kubectl create deployment source-ip-app --image=registry.k8s.io/echoserver:1.10
1|deployment.apps/source-ip-app created
@ sleep 2
$ kubectl get deployment source-ip-app -o jsonpath='{.spec.template.spec.containers[*].name}{"\n"}'
1|echoserver
$ kubectl expose deployment source-ip-app --name=clusterip --port=80 --target-port=8080
1|service/clusterip exposed
$ kubectl get svc clusterip
1|NAME        TYPE        CLUSTER-IP     EXTERNAL-IP   PORT(S)   AGE
1|clusterip   ClusterIP   10.96.41.210   <none>        80/TCP    0s
$ kubectl expose deployment source-ip-app --name=nodeport --port=80 --target-port=8080 --type=NodePort
1|service/nodeport exposed
$ NODEPORT=$(kubectl get -o jsonpath="{.spec.ports[0].nodePort}" services nodeport); [ $NODEPORT -ge 30000 ] && echo in range
1|in range
$ NODES=$(kubectl get nodes -o jsonpath='{ $.items[*].status.addresses[?(@.type=="InternalIP")].address }'); echo $NODES
1|172.18.0.2 172.18.0.3 172.18.0.4
$ kubectl patch svc nodeport -p '{"spec":{"externalTrafficPolicy":"Local"}}'
1|service/nodeport patched
$ kubectl patch svc clusterip -p '{"spec":{"externalTrafficPolicy":"Local"}}'
2|The Service "clusterip" is invalid: spec.externalTrafficPolicy: Invalid value: "Local": may only be set for externally-accessible services
? 1
$ kubectl expose deployment source-ip-app --name=loadbalancer --port=80 --target-port=8080 --type=LoadBalancer
1|service/loadbalancer exposed
@ sleep 2
$ kubectl get svc loadbalancer -o jsonpath='{.status.loadBalancer}{"\n"}'
1|{"ingress":[{"ip":"172.18.255.200","ipMode":"VIP"}]}
$ kubectl patch svc loadbalancer -p '{"spec":{"externalTrafficPolicy":"Local"}}'
1|service/loadbalancer patched
$ kubectl get svc loadbalancer -o yaml | grep -i healthCheckNodePort | tr -d '0-9'
1|  healthCheckNodePort: 
$ kubectl describe svc loadbalancer | grep -E 'Policy|Health' | tr -d '0-9'
1|IP Family Policy:         SingleStack
1|External Traffic Policy:  Local
1|Internal Traffic Policy:  Cluster
1|HealthCheck NodePort:     
$ kubectl delete svc -l app=source-ip-app
1|service "clusterip" deleted from default namespace
1|service "loadbalancer" deleted from default namespace
1|service "nodeport" deleted from default namespace
$ kubectl delete deployment source-ip-app
1|deployment.apps "source-ip-app" deleted from default namespace
$ kubectl apply -f load-balancer-example.yaml
1|deployment.apps/hello-world created
@ ready
$ kubectl get deployments hello-world
1|NAME          READY   UP-TO-DATE   AVAILABLE   AGE
1|hello-world   5/5     5            5           7s
$ kubectl describe deployments hello-world
1|Name:                   hello-world
1|Namespace:              default
1|CreationTimestamp:      Sun, 29 Nov 2026 20:28:28 +0000
1|Labels:                 app.kubernetes.io/name=load-balancer-example
1|Annotations:            deployment.kubernetes.io/revision: 1
1|Selector:               app.kubernetes.io/name=load-balancer-example
1|Replicas:               5 desired | 5 updated | 5 total | 5 available | 0 unavailable
1|StrategyType:           RollingUpdate
1|MinReadySeconds:        0
1|RollingUpdateStrategy:  25% max unavailable, 25% max surge
1|Pod Template:
1|  Labels:  app.kubernetes.io/name=load-balancer-example
1|  Containers:
1|   hello-world:
1|    Image:      registry.k8s.io/e2e-test-images/agnhost:2.53
1|    Port:       8080/TCP
1|    Host Port:  0/TCP
1|    Args:
1|      netexec
1|      --http-port=8080
1|    Environment:   <none>
1|    Mounts:        <none>
1|  Volumes:         <none>
1|  Node-Selectors:  <none>
1|  Tolerations:     <none>
1|Conditions:
1|  Type           Status  Reason
1|  ----           ------  ------
1|  Available      True    MinimumReplicasAvailable
1|  Progressing    True    NewReplicaSetAvailable
1|OldReplicaSets:  <none>
1|NewReplicaSet:   hello-world-69677bd949 (5/5 replicas created)
1|Events:
1|  Type    Reason             Age   From                   Message
1|  ----    ------             ----  ----                   -------
1|  Normal  ScalingReplicaSet  7s    deployment-controller  Scaled up replica set hello-world-69677bd949 from 0 to 5
$ kubectl get replicasets
1|NAME                     DESIRED   CURRENT   READY   AGE
1|hello-world-69677bd949   5         5         5       8s
$ kubectl describe replicasets | sed -E 's/hello-world-[a-z0-9]+/hello-world-X/g; s/X-[a-z0-9]{5}/X-Y/g'
1|Name:           hello-world-X
1|Namespace:      default
1|Selector:       app.kubernetes.io/name=load-balancer-example,pod-template-hash=69677bd949
1|Labels:         app.kubernetes.io/name=load-balancer-example
1|                pod-template-hash=69677bd949
1|Annotations:    deployment.kubernetes.io/desired-replicas: 5
1|                deployment.kubernetes.io/max-replicas: 7
1|                deployment.kubernetes.io/revision: 1
1|Controlled By:  Deployment/hello-world
1|Replicas:       5 current / 5 desired
1|Pods Status:    5 Running / 0 Waiting / 0 Succeeded / 0 Failed
1|Pod Template:
1|  Labels:  app.kubernetes.io/name=load-balancer-example
1|           pod-template-hash=69677bd949
1|  Containers:
1|   hello-world:
1|    Image:      registry.k8s.io/e2e-test-images/agnhost:2.53
1|    Port:       8080/TCP
1|    Host Port:  0/TCP
1|    Args:
1|      netexec
1|      --http-port=8080
1|    Environment:   <none>
1|    Mounts:        <none>
1|  Volumes:         <none>
1|  Node-Selectors:  <none>
1|  Tolerations:     <none>
1|Events:
1|  Type    Reason            Age   From                   Message
1|  ----    ------            ----  ----                   -------
1|  Normal  SuccessfulCreate  9s    replicaset-controller  Created pod: hello-world-X-Y
1|  Normal  SuccessfulCreate  9s    replicaset-controller  Created pod: hello-world-X-Y
1|  Normal  SuccessfulCreate  9s    replicaset-controller  Created pod: hello-world-X-Y
1|  Normal  SuccessfulCreate  9s    replicaset-controller  Created pod: hello-world-X-Y
1|  Normal  SuccessfulCreate  9s    replicaset-controller  Created pod: hello-world-X-Y
$ kubectl expose deployment hello-world --type=LoadBalancer --name=my-service
1|service/my-service exposed
@ sleep 2
$ kubectl describe services my-service | grep -v -E '^(IP|IPs|Endpoints|NodePort|LoadBalancer Ingress):'
1|Name:                     my-service
1|Namespace:                default
1|Labels:                   app.kubernetes.io/name=load-balancer-example
1|Annotations:              <none>
1|Selector:                 app.kubernetes.io/name=load-balancer-example
1|Type:                     LoadBalancer
1|IP Family Policy:         SingleStack
1|IP Families:              IPv4
1|Port:                     <unset>  8080/TCP
1|TargetPort:               8080/TCP
1|Session Affinity:         None
1|External Traffic Policy:  Cluster
1|Internal Traffic Policy:  Cluster
1|Events:                   <none>
$ kubectl get pods -l app.kubernetes.io/name=load-balancer-example -o jsonpath='{range .items[*]}{.status.podIP}:8080{"\n"}{end}' | sort
1|10.244.1.2:8080
1|10.244.1.3:8080
1|10.244.1.4:8080
1|10.244.2.2:8080
1|10.244.2.3:8080
$ curl -s --max-time 3 http://$(kubectl get svc my-service -o jsonpath='{.status.loadBalancer.ingress[0].ip}'):8080/hostname | cut -c1-11
1|hello-world
$ kubectl delete services my-service
1|service "my-service" deleted from default namespace
$ kubectl delete deployment hello-world
1|deployment.apps "hello-world" deleted from default namespace
$ kubectl delete cm nginxconfigmap
1|configmap "nginxconfigmap" deleted from default namespace
