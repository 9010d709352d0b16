<#import "layout.ftl" as mail>
<@mail.page>
<@mail.p>${say("sign-in-address-refused.refused", times.changed)}</@mail.p>
<@mail.p>${say("sign-in-address-refused.stays")}</@mail.p>
<@mail.p>${say("sign-in-address-refused.next")}</@mail.p>
</@mail.page>
