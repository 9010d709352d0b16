<#import "layout.ftl" as mail>
<@mail.page>
<@mail.p>${say("membership-ended.ended", organisation, times.ended)}</@mail.p>
<@mail.p>${say("membership-ended.data")}</@mail.p>
<@mail.p>${say("membership-ended.address")}</@mail.p>
</@mail.page>
