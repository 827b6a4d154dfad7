<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Ahead</name>
    <message>
        <source>nobody is waiting before you</source>
        <translation>você é o próximo</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) waiting before you</source>
        <translation>
            <numerusform>%n pessoa à sua frente</numerusform>
            <numerusform>%n pessoas à sua frente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Touch to discover this car</source>
        <translation>Toque para conhecer este carro</translation>
    </message>
    <message>
        <source>Touch to look around</source>
        <translation>Toque para explorar</translation>
    </message>
</context>
<context>
    <name>Body</name>
    <message>
        <source>sedan</source>
        <translation>sedã</translation>
    </message>
    <message>
        <source>coupé</source>
        <translation>cupê</translation>
    </message>
    <message>
        <source>fastback</source>
        <translation>fastback</translation>
    </message>
    <message>
        <source>hatchback</source>
        <translation>hatch</translation>
    </message>
    <message>
        <source>shooting brake</source>
        <translation>shooting brake</translation>
    </message>
    <message>
        <source>estate</source>
        <translation>perua</translation>
    </message>
    <message>
        <source>crossover</source>
        <translation>crossover</translation>
    </message>
    <message>
        <source>SUV</source>
        <translation>SUV</translation>
    </message>
    <message>
        <source>SUV coupé</source>
        <translation>SUV cupê</translation>
    </message>
    <message>
        <source>compact SUV</source>
        <translation>SUV compacto</translation>
    </message>
    <message>
        <source>people carrier</source>
        <translation>monovolume</translation>
    </message>
    <message>
        <source>minivan</source>
        <translation>minivan</translation>
    </message>
    <message>
        <source>van</source>
        <translation>van</translation>
    </message>
    <message>
        <source>pick-up</source>
        <translation>picape</translation>
    </message>
    <message>
        <source>convertible</source>
        <translation>conversível</translation>
    </message>
    <message>
        <source>roadster</source>
        <translation>roadster</translation>
    </message>
    <message>
        <source>quadricycle</source>
        <translation>quadriciclo</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>Calling reception …</source>
        <translation>Chamando a recepção…</translation>
    </message>
    <message>
        <source>Please come to reception</source>
        <translation>Por favor, venha à recepção</translation>
    </message>
    <message>
        <source>Reception has your call</source>
        <translation>A recepção recebeu seu chamado</translation>
    </message>
    <message>
        <source>%1 is on the way</source>
        <translation>%1 está a caminho</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 está aqui</translation>
    </message>
    <message>
        <source>Cancelling your call …</source>
        <translation>Cancelando seu chamado…</translation>
    </message>
    <message>
        <source>Your call is cancelled</source>
        <translation>Seu chamado foi cancelado</translation>
    </message>
    <message>
        <source>The call at this car has ended</source>
        <translation>O chamado neste carro foi encerrado</translation>
    </message>
    <message>
        <source>The showroom is closed now</source>
        <translation>O showroom está fechado agora</translation>
    </message>
    <message>
        <source>Nobody has answered yet. We&#xa0;keep&#xa0;trying.</source>
        <translation>Sem resposta ainda. Seguimos&#xa0;tentando.</translation>
    </message>
    <message>
        <source>Enjoy your conversation.</source>
        <translation>Boa conversa.</translation>
    </message>
    <message>
        <source>Press again whenever you like.</source>
        <translation>Chame de novo quando quiser.</translation>
    </message>
    <message>
        <source>Press again if you still need somebody.</source>
        <translation>Chame novamente se ainda precisar de alguém.</translation>
    </message>
    <message>
        <source>This board cannot take calls at the moment.</source>
        <translation>Esta tela não pode receber chamados no momento.</translation>
    </message>
    <message>
        <source>For an advisor, now</source>
        <translation>Um consultor, agora</translation>
    </message>
    <message>
        <source>For an advisor, in five minutes</source>
        <translation>Um consultor, em cinco minutos</translation>
    </message>
    <message>
        <source>For an answer to your question</source>
        <translation>Uma resposta à sua pergunta</translation>
    </message>
    <message>
        <source>Thank you for your visit</source>
        <translation>Obrigado pela sua visita</translation>
    </message>
    <message>
        <source>Call again whenever you like.</source>
        <translation>Chame de novo quando quiser.</translation>
    </message>
    <message>
        <source>%1, no news since</source>
        <translation>%1, sem novidades desde então</translation>
    </message>
    <message>
        <source>Open again from %1</source>
        <translation>Abrimos novamente a partir de %1</translation>
    </message>
    <message>
        <source>Your advisor</source>
        <translation>Seu consultor</translation>
    </message>
</context>
<context>
    <name>CallFoot</name>
    <message>
        <source>In five minutes</source>
        <translation>Em 5 minutos</translation>
    </message>
    <message>
        <source>Call an advisor in five minutes</source>
        <translation>Chamar um consultor em cinco minutos</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Call an advisor for a question</source>
        <translation>Chamar um consultor para uma pergunta</translation>
    </message>
    <message>
        <source>Call an advisor</source>
        <translation>Chamar consultor</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Cancel the call</source>
        <translation>Cancelar o chamado</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Chamar novamente</translation>
    </message>
</context>
<context>
    <name>CallProgress</name>
    <message>
        <source>Calling</source>
        <translation>Chamando</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aqui</translation>
    </message>
</context>
<context>
    <name>Car</name>
    <message>
        <source>This car</source>
        <translation>Este carro</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>model year</comment>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>CarCard</name>
    <message>
        <source>At this stand</source>
        <translation>Neste espaço</translation>
    </message>
    <message>
        <source>Compare %1</source>
        <translation>Comparar %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>CarPage</name>
    <message>
        <source>Dimensions</source>
        <translation>Dimensões</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>For everybody: text, contrast, motion, reach</source>
        <translation>Acessibilidade: texto, contraste, movimento, alcance</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message>
        <source>This board is being&#xa0;cleaned</source>
        <translation>Esta tela está em&#xa0;limpeza</translation>
    </message>
    <message>
        <source>Ready again in %1</source>
        <translation>Disponível novamente em %1</translation>
    </message>
</context>
<context>
    <name>CompareTray</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Compare no car</source>
        <translation>Não comparar nenhum carro</translation>
    </message>
    <message numerus="yes">
        <source>Compare %n car(s)</source>
        <translation>
            <numerusform>Comparar %n carro</numerusform>
            <numerusform>Comparar %n carros</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another car</source>
        <translation>Escolha outro carro</translation>
    </message>
</context>
<context>
    <name>ComparedHead</name>
    <message>
        <source>At this stand</source>
        <translation>Neste espaço</translation>
    </message>
    <message>
        <source>Do not compare %1</source>
        <translation>Não comparar %1</translation>
    </message>
</context>
<context>
    <name>ComparedHeads</name>
    <message>
        <source>Only differences</source>
        <translation>Só as diferenças</translation>
    </message>
    <message>
        <source>Add a car</source>
        <translation>Adicionar carro</translation>
    </message>
    <message>
        <source>Choose another car</source>
        <translation>Escolha outro carro</translation>
    </message>
</context>
<context>
    <name>ComparedRow</name>
    <message>
        <source>not stated</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>best</source>
        <comment>of the cars compared</comment>
        <translation>melhor</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>not stated</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a spec and what each car says, read out</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>What is stated of them is the same</source>
        <translation>Os dados informados são iguais</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln car(s)</source>
        <comment>all there are</comment>
        <translation>
            <numerusform>%Ln carro</numerusform>
            <numerusform>%Ln carros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln car(s)</source>
        <comment>found, of all</comment>
        <translation>
            <numerusform>%1 de %Ln carro</numerusform>
            <numerusform>%1 de %Ln carros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln car(s)</source>
        <comment>a choice and what it finds</comment>
        <translation>
            <numerusform>%1, %Ln carro</numerusform>
            <numerusform>%1, %Ln carros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) or more</source>
        <translation>
            <numerusform>%n lugar ou mais</numerusform>
            <numerusform>%n lugares ou mais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln car(s) do not say</source>
        <translation>
            <numerusform>%Ln carro sem essa informação</numerusform>
            <numerusform>%Ln carros sem essa informação</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln car(s) not found because their sheets do not say</source>
        <translation>
            <numerusform>%Ln carro ficou de fora por não trazer essa informação</numerusform>
            <numerusform>%Ln carros ficaram de fora por não trazer essa informação</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cycle</name>
    <message>
        <source>other test</source>
        <translation>outro ciclo</translation>
    </message>
</context>
<context>
    <name>Drivetrain</name>
    <message>
        <source>front-wheel drive</source>
        <translation>tração dianteira</translation>
    </message>
    <message>
        <source>rear-wheel drive</source>
        <translation>tração traseira</translation>
    </message>
    <message>
        <source>all-wheel drive</source>
        <translation>tração integral</translation>
    </message>
    <message>
        <source>four-wheel drive</source>
        <translation>tração 4x4</translation>
    </message>
</context>
<context>
    <name>EasePanel</name>
    <message>
        <source>For everybody</source>
        <translation>Acessibilidade</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Texto grande</translation>
    </message>
    <message>
        <source>Easier to read</source>
        <translation>Mais fácil de ler</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Stronger colours and lines</source>
        <translation>Cores e linhas mais nítidas</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimento</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Nada se move sozinho</translation>
    </message>
    <message>
        <source>Within reach</source>
        <translation>Ao alcance</translation>
    </message>
    <message>
        <source>All buttons in the lower half</source>
        <translation>Todos os botões na metade inferior</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
</context>
<context>
    <name>Energy</name>
    <message>
        <source>Electric</source>
        <translation>elétrico</translation>
    </message>
    <message>
        <source>Plug-in hybrid</source>
        <translation>híbrido plug-in</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>híbrido</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>gasolina</translation>
    </message>
    <message>
        <source>Diesel</source>
        <translation>diesel</translation>
    </message>
    <message>
        <source>Natural gas</source>
        <translation>gás natural</translation>
    </message>
    <message>
        <source>Hydrogen</source>
        <translation>hidrogênio</translation>
    </message>
</context>
<context>
    <name>Eta</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>cerca de %n minuto</numerusform>
            <numerusform>cerca de %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Body style</source>
        <translation>Carroceria</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Autonomia</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lugares</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>All specifications</source>
        <translation>Ficha técnica</translation>
    </message>
    <message>
        <source>Other cars</source>
        <translation>Outros carros</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare this car with others</source>
        <translation>Comparar este carro com outros</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>measured by different tests: %1</source>
        <translation>medido em ciclos diferentes: %1</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Show all cars</source>
        <translation>Mostrar todos os carros</translation>
    </message>
</context>
<context>
    <name>Finishes</name>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
</context>
<context>
    <name>FrameMeter</name>
    <message>
        <source>%1 frames   p50 %2 ms   p99 %3 ms   %4 dropped</source>
        <translation>%1 quadros   p50 %2 ms   p99 %3 ms   %4 perdidos</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Performance</source>
        <translation>Desempenho</translation>
    </message>
    <message>
        <source>Battery and charging</source>
        <translation>Bateria e recarga</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Dimensions and weights</source>
        <translation>Dimensões e pesos</translation>
    </message>
    <message>
        <source>Comfort</source>
        <translation>Conforto</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Garantia</translation>
    </message>
</context>
<context>
    <name>IdentifyPlate</name>
    <message>
        <source>This is board %1</source>
        <translation>Esta é a tela %1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Carside board %1</source>
        <translation>Tela Carside %1</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Dados de %1</translation>
    </message>
</context>
<context>
    <name>NoCarPage</name>
    <message>
        <source>Welcome</source>
        <translation>Bem-vindo</translation>
    </message>
    <message>
        <source>This stand is free today</source>
        <translation>Este espaço está livre hoje</translation>
    </message>
    <message>
        <source>The car&apos;s details are on their way.</source>
        <translation>Os dados do carro já estão a caminho.</translation>
    </message>
    <message>
        <source>Look at the other cars, or call an advisor.</source>
        <translation>Conheça os outros carros ou chame um consultor.</translation>
    </message>
    <message>
        <source>Call an advisor and we will be with you.</source>
        <translation>Chame um consultor e logo estaremos com você.</translation>
    </message>
    <message>
        <source>All cars</source>
        <translation>Todos os carros</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>The figures and the price of this car are not shown here, because a statement that the law requires beside them is not complete. Please ask us.</source>
        <translation>Os dados e o preço deste carro não são exibidos aqui porque uma declaração exigida por lei não está completa. Consulte-nos, por favor.</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>PhoneCorner</name>
    <message>
        <source>QR code: continue on your phone</source>
        <translation>Código QR: continue no seu celular</translation>
    </message>
    <message>
        <source>Show the QR code large</source>
        <translation>Ampliar o código QR</translation>
    </message>
    <message>
        <source>Continue on your&#xa0;phone</source>
        <translation>Continue no seu&#xa0;celular</translation>
    </message>
    <message>
        <source>This car on your&#xa0;phone</source>
        <translation>Este carro no&#xa0;seu&#xa0;celular</translation>
    </message>
    <message>
        <source>Camera or WeChat</source>
        <translation>Câmera ou WeChat</translation>
    </message>
    <message>
        <source>Beside you stands the %1.</source>
        <translation>Ao seu lado está o %1.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back to the %1</source>
        <translation>Voltar ao %1</translation>
    </message>
</context>
<context>
    <name>PhoneSheet</name>
    <message>
        <source>Continue on your&#xa0;phone</source>
        <translation>Continue no seu&#xa0;celular</translation>
    </message>
    <message>
        <source>QR code: continue on your phone</source>
        <translation>Código QR: continue no seu celular</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>PhotoStage</name>
    <message>
        <source>Photograph %1 of %2</source>
        <translation>Foto %1 de %2</translation>
    </message>
</context>
<context>
    <name>Price</name>
    <message>
        <source>Price: ask us</source>
        <translation>Preço: consulte-nos</translation>
    </message>
    <message>
        <source>Ask us for the price</source>
        <translation>Consulte o preço conosco</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>List price incl. VAT</source>
        <translation>Preço de tabela com impostos</translation>
    </message>
    <message>
        <source>%1, valid&#xa0;until&#xa0;%2</source>
        <translation>%1, válido&#xa0;até&#xa0;%2</translation>
    </message>
    <message>
        <source>The last price was valid until&#xa0;%1</source>
        <translation>O último preço era válido até&#xa0;%1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date, as QLocale writes it</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Illustrative price for the demonstration</source>
        <translation>Preço ilustrativo para a demonstração</translation>
    </message>
    <message>
        <source>−%1</source>
        <comment>less</comment>
        <translation>−%1</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>more</comment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>ShowroomPage</name>
    <message>
        <source>All cars</source>
        <translation>Todos os carros</translation>
    </message>
    <message>
        <source>No car here is all of this</source>
        <translation>Nenhum carro aqui reúne tudo isso</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
</context>
<context>
    <name>Spec</name>
    <message>
        <source>0–62 mph</source>
        <translation>0–62 mph</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a spec and what qualifies it: Range, WLTP</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a spec and its value, read out</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Autonomia</translation>
    </message>
    <message>
        <source>Energy consumption</source>
        <translation>Consumo de energia</translation>
    </message>
    <message>
        <source>Fuel consumption</source>
        <translation>Consumo de combustível</translation>
    </message>
    <message>
        <source>CO₂ emissions</source>
        <translation>Emissões de CO₂</translation>
    </message>
    <message>
        <source>Energy class</source>
        <translation>Classe energética</translation>
    </message>
    <message>
        <source>0–100 km/h</source>
        <translation>0–100 km/h</translation>
    </message>
    <message>
        <source>Top speed</source>
        <translation>Velocidade máxima</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potência</translation>
    </message>
    <message>
        <source>Torque</source>
        <translation>Torque</translation>
    </message>
    <message>
        <source>Battery, usable</source>
        <translation>Bateria, útil</translation>
    </message>
    <message>
        <source>Battery, gross</source>
        <translation>Bateria, total</translation>
    </message>
    <message>
        <source>Cell chemistry</source>
        <translation>Química das células</translation>
    </message>
    <message>
        <source>Voltage class</source>
        <translation>Classe de tensão</translation>
    </message>
    <message>
        <source>Charging connector</source>
        <translation>Conector de recarga</translation>
    </message>
    <message>
        <source>Charging, 10–80 %</source>
        <translation>Recarga, 10–80%</translation>
    </message>
    <message>
        <source>DC charging</source>
        <translation>Recarga CC</translation>
    </message>
    <message>
        <source>AC charging</source>
        <translation>Recarga CA</translation>
    </message>
    <message>
        <source>Plug &amp; Charge</source>
        <translation>Plug &amp; Charge</translation>
    </message>
    <message>
        <source>Vehicle-to-load</source>
        <translation>Vehicle-to-load</translation>
    </message>
    <message>
        <source>Vehicle-to-load power</source>
        <translation>Potência vehicle-to-load</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>Cilindrada</translation>
    </message>
    <message>
        <source>Cylinders</source>
        <translation>Cilindros</translation>
    </message>
    <message>
        <source>Gears</source>
        <translation>Marchas</translation>
    </message>
    <message>
        <source>Tank</source>
        <translation>Tanque</translation>
    </message>
    <message>
        <source>Size, L × W × H</source>
        <translation>Tamanho, C × L × A</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Width with mirrors</source>
        <translation>Largura com retrovisores</translation>
    </message>
    <message>
        <source>Wheelbase</source>
        <translation>Entre-eixos</translation>
    </message>
    <message>
        <source>Ground clearance</source>
        <translation>Altura livre do solo</translation>
    </message>
    <message>
        <source>Turning circle</source>
        <translation>Diâmetro de giro</translation>
    </message>
    <message>
        <source>Drag coefficient</source>
        <translation>Coeficiente aerodinâmico</translation>
    </message>
    <message>
        <source>Wheel size</source>
        <translation>Aro das rodas</translation>
    </message>
    <message>
        <source>Luggage space</source>
        <translation>Porta-malas</translation>
    </message>
    <message>
        <source>Luggage space, seats folded</source>
        <translation>Porta-malas, bancos rebatidos</translation>
    </message>
    <message>
        <source>Front luggage space</source>
        <translation>Porta-malas dianteiro</translation>
    </message>
    <message>
        <source>Kerb weight</source>
        <translation>Peso em ordem de marcha</translation>
    </message>
    <message>
        <source>Gross weight</source>
        <translation>Peso bruto total</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga útil</translation>
    </message>
    <message>
        <source>Roof load</source>
        <translation>Carga no teto</translation>
    </message>
    <message>
        <source>Towing, braked</source>
        <translation>Reboque com freio</translation>
    </message>
    <message>
        <source>Towing, unbraked</source>
        <translation>Reboque sem freio</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Portas</translation>
    </message>
    <message>
        <source>Heat pump</source>
        <translation>Bomba de calor</translation>
    </message>
    <message>
        <source>Heated seats</source>
        <translation>Bancos aquecidos</translation>
    </message>
    <message>
        <source>Panoramic roof</source>
        <translation>Teto panorâmico</translation>
    </message>
    <message>
        <source>Air suspension</source>
        <translation>Suspensão a ar</translation>
    </message>
    <message>
        <source>Rear-axle steering</source>
        <translation>Eixo traseiro direcional</translation>
    </message>
    <message>
        <source>Head-up display</source>
        <translation>Head-up display</translation>
    </message>
    <message>
        <source>Over-the-air updates</source>
        <translation>Atualizações remotas</translation>
    </message>
    <message>
        <source>NCAP rating</source>
        <translation>Classificação NCAP</translation>
    </message>
    <message>
        <source>Airbags</source>
        <translation>Airbags</translation>
    </message>
    <message>
        <source>Adaptive cruise control</source>
        <translation>Piloto automático adaptativo</translation>
    </message>
    <message>
        <source>360° camera</source>
        <translation>Câmera 360°</translation>
    </message>
    <message>
        <source>Vehicle warranty</source>
        <translation>Garantia do veículo</translation>
    </message>
    <message>
        <source>Vehicle warranty, distance</source>
        <translation>Garantia do veículo, distância</translation>
    </message>
    <message>
        <source>Battery warranty</source>
        <translation>Garantia da bateria</translation>
    </message>
    <message>
        <source>Battery warranty, distance</source>
        <translation>Garantia da bateria, distância</translation>
    </message>
    <message>
        <source>Battery capacity warranted</source>
        <translation>Capacidade garantida da bateria</translation>
    </message>
</context>
<context>
    <name>SpecificationsPage</name>
    <message>
        <source>Specifications</source>
        <translation>Especificações</translation>
    </message>
    <message>
        <source>Groups of specifications</source>
        <translation>Grupos de especificações</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusada</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Broker answers within</source>
        <translation>Resposta do broker em</translation>
    </message>
    <message>
        <source>Desk last heard</source>
        <translation>Último sinal do balcão</translation>
    </message>
    <message>
        <source>Clock beside the desk&apos;s</source>
        <translation>Relógio em relação ao balcão</translation>
    </message>
    <message>
        <source>Content revision</source>
        <translation>Revisão do conteúdo</translation>
    </message>
    <message>
        <source>Addresses of this board</source>
        <translation>Endereços desta tela</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>Carside</source>
        <translation>Carside</translation>
    </message>
    <message>
        <source>Qt and PySide</source>
        <translation>Qt e PySide</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Renderer and screen</source>
        <translation>Renderizador e tela</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Em operação há</translation>
    </message>
    <message>
        <source>Stores on disk</source>
        <translation>Dados em disco</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>há %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
</context>
<context>
    <name>StaffKeypad</name>
    <message>
        <source>No staff PIN is set on this board.</source>
        <translation>Nenhum PIN da equipe definido nesta tela.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %n second(s).</source>
        <translation>
            <numerusform>PIN incorreto. Tente novamente em %n segundo.</numerusform>
            <numerusform>PIN incorreto. Tente novamente em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong PIN</source>
        <translation>PIN incorreto</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>PIN da equipe</translation>
    </message>
    <message>
        <source>Set one on the board&apos;s computer: %1</source>
        <translation>Defina um no computador da tela: %1</translation>
    </message>
    <message>
        <source>Erase a digit</source>
        <translation>Apagar um dígito</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrar</translation>
    </message>
</context>
<context>
    <name>StaffMenu</name>
    <message>
        <source>Identify this board</source>
        <translation>Identificar esta tela</translation>
    </message>
    <message>
        <source>Cleaning mode</source>
        <translation>Modo de limpeza</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Touch test</source>
        <translation>Teste de toque</translation>
    </message>
    <message>
        <source>Load content again</source>
        <translation>Recarregar conteúdo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>A call is open at this board.</source>
        <translation>Há um chamado aberto nesta tela.</translation>
    </message>
</context>
<context>
    <name>StaffRows</name>
    <message>
        <source>One moment …</source>
        <translation>Um momento…</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Equipe</translation>
    </message>
</context>
<context>
    <name>StaffView</name>
    <message>
        <source>Asked for again</source>
        <translation>Solicitado novamente</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sem conexão</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>Photographs</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>360°</source>
        <translation>360°</translation>
    </message>
    <message>
        <source>See the car from all sides</source>
        <translation>Ver o carro de todos os lados</translation>
    </message>
    <message>
        <source>Previous photograph</source>
        <translation>Foto anterior</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>which photograph of how many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Next photograph</source>
        <translation>Próxima foto</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>Still looking?</source>
        <translation>Ainda está aí?</translation>
    </message>
    <message numerus="yes">
        <source>This screen starts afresh in %n second(s).</source>
        <translation>
            <numerusform>Esta tela recomeça em %n segundo.</numerusform>
            <numerusform>Esta tela recomeça em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Sim, continuar</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>Stroke over the whole glass</source>
        <translation>Deslize o dedo por toda a tela</translation>
    </message>
    <message>
        <source>The whole glass feels a finger</source>
        <translation>Toda a tela responde ao toque</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the glass felt no finger</source>
        <translation>
            <numerusform>%n parte da tela não respondeu</numerusform>
            <numerusform>%n partes da tela não responderam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) left</source>
        <translation>
            <numerusform>falta %n parte</numerusform>
            <numerusform>faltam %n partes</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>No connection to reception</source>
        <translation>Sem conexão com a recepção</translation>
    </message>
    <message>
        <source>This board is not admitted</source>
        <translation>Esta tela não foi autorizada</translation>
    </message>
    <message>
        <source>Reception&apos;s system does not answer</source>
        <translation>O sistema da recepção não responde</translation>
    </message>
    <message>
        <source>This board has no stand yet</source>
        <translation>Esta tela ainda não tem um espaço</translation>
    </message>
    <message>
        <source>This board cannot keep calls</source>
        <translation>Esta tela não consegue guardar chamados</translation>
    </message>
    <message>
        <source>Calls are kept and delivered as soon as possible.</source>
        <translation>Os chamados são guardados e entregues em seguida.</translation>
    </message>
    <message>
        <source>Please come to reception.</source>
        <translation>Por favor, venha à recepção.</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <translation>%1 (desde %2)</translation>
    </message>
</context>
<context>
    <name>Turntable</name>
    <message>
        <source>Turn the car</source>
        <translation>Girar o carro</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>kWh/100 km</source>
        <translation>kWh/100 km</translation>
    </message>
    <message>
        <source>l/100 km</source>
        <translation>L/100 km</translation>
    </message>
    <message>
        <source>g/km</source>
        <translation>g/km</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>km/h</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>Nm</source>
        <translation>Nm</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>V</source>
        <translation>V</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>cm³</source>
        <translation>cm³</translation>
    </message>
    <message>
        <source>l</source>
        <translation>L</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>in</source>
        <translation>pol</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>mi</source>
        <translation>mi</translation>
    </message>
    <message>
        <source>mph</source>
        <translation>mph</translation>
    </message>
    <message>
        <source>mpg</source>
        <translation>mpg</translation>
    </message>
    <message>
        <source>mpg (US)</source>
        <translation>mpg (EUA)</translation>
    </message>
    <message>
        <source>mi/kWh</source>
        <translation>mi/kWh</translation>
    </message>
    <message>
        <source>kWh/100 mi</source>
        <translation>kWh/100 mi</translation>
    </message>
    <message>
        <source>g/mi</source>
        <translation>g/mi</translation>
    </message>
    <message>
        <source>PS</source>
        <translation>cv</translation>
    </message>
    <message>
        <source>hp</source>
        <translation>hp</translation>
    </message>
    <message>
        <source>lb-ft</source>
        <translation>lb-pé</translation>
    </message>
    <message>
        <source>ft</source>
        <translation>pés</translation>
    </message>
    <message>
        <source>lb</source>
        <translation>lb</translation>
    </message>
    <message>
        <source>cu ft</source>
        <translation>pés³</translation>
    </message>
    <message>
        <source>gal</source>
        <translation>gal</translation>
    </message>
    <message>
        <source>years</source>
        <translation>anos</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>Lithium-ion</source>
        <translation>Íon de lítio</translation>
    </message>
    <message>
        <source>Lithium-ion (NMC)</source>
        <translation>Íon de lítio (NMC)</translation>
    </message>
    <message>
        <source>Lithium-ion (NCA)</source>
        <translation>Íon de lítio (NCA)</translation>
    </message>
    <message>
        <source>Lithium iron phosphate</source>
        <translation>Fosfato de ferro-lítio</translation>
    </message>
    <message>
        <source>CCS1</source>
        <translation>CCS1</translation>
    </message>
    <message>
        <source>CCS2</source>
        <translation>CCS2</translation>
    </message>
    <message>
        <source>CHAdeMO</source>
        <translation>CHAdeMO</translation>
    </message>
    <message>
        <source>NACS</source>
        <translation>NACS</translation>
    </message>
    <message>
        <source>GB/T DC</source>
        <translation>GB/T CC</translation>
    </message>
    <message>
        <source>GB/T AC</source>
        <translation>GB/T CA</translation>
    </message>
    <message>
        <source>Type 1</source>
        <translation>Tipo 1</translation>
    </message>
    <message>
        <source>Type 2</source>
        <translation>Tipo 2</translation>
    </message>
</context>
</TS>
