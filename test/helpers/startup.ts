/** Startup configurations of simulated devices as they come out of the first hour: reachable, nothing else. */

export function iosSwitch(hostname: string, ports = 8): string {
  const physical = Array.from({ length: ports }, (_, i) => `interface GigabitEthernet1/0/${i + 1}\n!`).join(
    '\n',
  );
  return `version 17.9
hostname ${hostname}
!
no aaa new-model
!
username plumb privilege 15 secret 9 $9$2MJBozw/9R3UsU$2lFhcKvpghcyw8deP25GOfyZaagyUOGBymkryvOdfo6
!
vlan 99
 name MGMT
!
${physical}
interface Vlan1
 no ip address
 shutdown
!
interface Vlan99
 description management, made by hand
 ip address 10.20.99.11 255.255.255.0
!
line con 0
line vty 0 4
 login local
 transport input ssh telnet
!
end
`;
}
