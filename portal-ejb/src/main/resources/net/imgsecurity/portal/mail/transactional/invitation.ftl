<#import "layout.ftl" as mail>
<@mail.page>
<@mail.p>${say("invitation.invited", organisation)}</@mail.p>
<@mail.p>${say("invitation.press", organisation)}</@mail.p>
<@mail.button label=say("invitation.button")/>
<@mail.p>${say("once-until", times.until)}</@mail.p>
<@mail.p>${say("invitation.not-you")}</@mail.p>
</@mail.page>
